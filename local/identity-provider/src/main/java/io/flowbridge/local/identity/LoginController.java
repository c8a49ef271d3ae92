package io.flowbridge.local.identity;

import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LoginController {

  private final LoginPage page;

  LoginController(DemoAccounts accounts) {
    this.page = new LoginPage(accounts.all());
  }

  @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
  String login(
      Locale locale,
      CsrfToken csrf,
      @RequestParam(name = "error", required = false) @org.jspecify.annotations.Nullable
          String error,
      @RequestParam(name = "logout", required = false) @org.jspecify.annotations.Nullable
          String logout) {
    var notice = error != null ? "failed" : logout != null ? "signed-out" : "";
    return page.html(locale, csrf.getToken(), notice);
  }
}

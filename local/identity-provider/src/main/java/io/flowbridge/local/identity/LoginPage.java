package io.flowbridge.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * Fills {@code login/page.html}: {@code {{name}}} is a text of the bundle {@code login/texts} or
 * one of the values below.
 */
final class LoginPage {

  private final String template = read("login/page.html");
  private final List<Account> accounts;

  LoginPage(List<Account> accounts) {
    this.accounts = accounts;
  }

  String html(Locale locale, String csrfToken, String notice) {
    var german = locale.getLanguage().equals("de");
    var texts = ResourceBundle.getBundle("login.texts", german ? Locale.GERMAN : Locale.ROOT);
    var html = template;
    for (var key : texts.keySet()) {
      html = html.replace("{{" + key + "}}", HtmlUtils.htmlEscape(texts.getString(key)));
    }
    return html.replace("{{language}}", german ? "de" : "en")
        .replace("{{csrf}}", HtmlUtils.htmlEscape(csrfToken))
        .replace("{{message}}", message(texts, notice))
        .replace(
            "{{accounts}}",
            accounts.stream().map(LoginPage::button).collect(Collectors.joining("\n")));
  }

  private static String message(ResourceBundle texts, String notice) {
    return notice.isEmpty()
        ? ""
        : "<p class=\"notice %s\" role=\"alert\">%s</p>"
            .formatted(notice, HtmlUtils.htmlEscape(texts.getString(notice)));
  }

  private static String button(Account account) {
    var groups = account.groups().isEmpty() ? "" : " · " + String.join(", ", account.groups());
    var roles =
        account.roles().stream()
            .filter(role -> !role.equals("user"))
            .collect(Collectors.joining(", "));
    return """
        <button type="button" class="account" data-account="%s">
          <span class="name">%s</span><span class="about">%s%s%s</span>
        </button>"""
        .formatted(
            account.name(),
            HtmlUtils.htmlEscape(account.displayName()),
            account.name(),
            groups,
            roles.isEmpty() || roles.equals(account.name()) ? "" : " · " + roles);
  }

  private static String read(String resource) {
    try {
      return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.flowbridge.integration.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendEmailTest {

  private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

  @Test
  void shouldRefuseHeadersInSubject() {
    assertThat(problems("Hello\r\nBcc: all@example.org", "text")).containsExactly("subject");
  }

  @Test
  void shouldRefuseLongSubject() {
    assertThat(problems("x".repeat(201), "text")).containsExactly("subject");
  }

  @Test
  void shouldWantTextOrTemplate() {
    assertThat(problems("subject", " ")).containsExactly("textThere");
  }

  @Test
  void shouldRefuseLongText() {
    assertThat(problems("subject", "x".repeat(SendEmail.LONGEST + 1))).containsExactly("text");
  }

  private List<String> problems(String subject, String text) {
    var mail =
        new SendEmail(List.of("a@example.org"), null, null, null, subject, null, text, null, null);
    return validator.validate(mail).stream().map(each -> each.getPropertyPath() + "").toList();
  }
}

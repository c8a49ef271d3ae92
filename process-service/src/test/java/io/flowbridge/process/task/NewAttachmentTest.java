package io.flowbridge.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.platform.FlowbridgeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewAttachmentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "HTTP://example.org:8080/a?b=c#d",
        "https://straße.example/größe",
        " https://example.org/with-space-around "
      })
  void shouldTakeWebAddress(String url) {
    assertThat(NewAttachment.link("Map", null, url).url()).isEqualTo(url.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.org",
        "https:",
        "https:///path",
        "https://kim:secret@example.org",
        "https://example.org/a b",
        "https://example.org/\nx"
      })
  void shouldRefuseOtherAddress(String url) {
    assertThatThrownBy(() -> NewAttachment.link("Map", null, url))
        .isInstanceOf(FlowbridgeException.class)
        .hasMessageContaining("Expected an http or https address");
  }

  @Test
  void shouldRefuseAddressThatIsTooLong() {
    assertThatThrownBy(
            () -> NewAttachment.link("Map", null, "https://example.org/" + "x".repeat(2_000)))
        .isInstanceOf(FlowbridgeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two\nlines", "bell\u0007"})
  void shouldRefuseName(String name) {
    assertThatThrownBy(() -> NewAttachment.link(name, null, "https://example.org"))
        .isInstanceOf(FlowbridgeException.class)
        .hasMessageContaining("Expected a name");
  }

  @Test
  void shouldRefuseTooLongNameAndDescription() {
    assertThatThrownBy(() -> NewAttachment.link("x".repeat(151), null, "https://example.org"))
        .isInstanceOf(FlowbridgeException.class);
    assertThatThrownBy(() -> NewAttachment.link("Map", "x".repeat(501), "https://example.org"))
        .isInstanceOf(FlowbridgeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"other/00/a", "main", "main/", "main/../a", "main//a", "/main/a", "main/a b"})
  void shouldRefuseKeyOfOtherContent(String key) {
    var file = new NewAttachment.File("text/plain", 1, key);

    assertThatThrownBy(() -> NewAttachment.file("a.txt", null, file, "main"))
        .isInstanceOf(FlowbridgeException.class)
        .hasMessageContaining("content key");
  }

  @Test
  void shouldTakeKeyOfOwnContent() {
    var file = new NewAttachment.File("text/plain", 1, "main/00/0a1b-2c");

    assertThat(NewAttachment.file("a.txt", " ", file, "main").description()).isNull();
  }
}

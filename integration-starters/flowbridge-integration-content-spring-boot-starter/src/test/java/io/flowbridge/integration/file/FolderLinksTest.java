package io.flowbridge.integration.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FolderLinksTest {

  private static final String NAME = "instances/main/1/letters/Größe; 50%.pdf";
  private static final Instant UNTIL = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant BEFORE = UNTIL.minusSeconds(1);

  private final FolderLinks links = links("one key");

  @Test
  void shouldMakeLinkThatIsGood() {
    assertThat(links.isGood(NAME, UNTIL, signature(links), BEFORE)).isTrue();
  }

  @Test
  void shouldEscapeWhatIsNoPlainName() {
    assertThat(links.to(NAME, UNTIL).url())
        .startsWith(
            "https://files.example.org/files/instances/main/1/letters/Gr%C3%B6%C3%9Fe%3B%2050%25.pdf?");
  }

  @Test
  void shouldRefuseSignatureOfAnotherFile() {
    assertThat(links.isGood("instances/main/2/a.pdf", UNTIL, signature(links), BEFORE)).isFalse();
  }

  @Test
  void shouldRefuseLaterTime() {
    assertThat(links.isGood(NAME, UNTIL.plusSeconds(1), signature(links), BEFORE)).isFalse();
  }

  @Test
  void shouldRefuseLinkThatIsOver() {
    assertThat(links.isGood(NAME, UNTIL, signature(links), UNTIL)).isFalse();
  }

  @Test
  void shouldRefuseSignatureByAnotherKey() {
    assertThat(links.isGood(NAME, UNTIL, signature(links("other key")), BEFORE)).isFalse();
  }

  private static FolderLinks links(String key) {
    return new FolderLinks(URI.create("https://files.example.org/"), key.getBytes(UTF_8));
  }

  private static String signature(FolderLinks links) {
    return links.to(NAME, UNTIL).url().replaceAll(".*signature=", "");
  }
}

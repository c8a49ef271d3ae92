package io.flowbridge.integration.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.RetryableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

  private static final String NAME = "instances/main/1/letters/ä.txt";

  @TempDir Path folder;

  @Test
  void shouldGiveBackWhatWasPut() {
    store().put(NAME, "Grüße".getBytes(UTF_8), "text/plain");

    assertThat(store().get(NAME, "letters/ä.txt", 7)).asString(UTF_8).isEqualTo("Grüße");
  }

  @Test
  void shouldReplaceWhatIsPutAgain() throws Exception {
    store().put(NAME, "one".getBytes(UTF_8), "text/plain");
    store().put(NAME, "two".getBytes(UTF_8), "text/plain");

    assertThat(store().get(NAME, "a", 10)).asString(UTF_8).isEqualTo("two");
    try (var unfinished = Files.list(folder.resolve(".unfinished"))) {
      assertThat(unfinished).isEmpty();
    }
  }

  @Test
  void shouldTellTheProcessThatAFileIsMissing() {
    assertThatThrownBy(() -> store().get(NAME, "letters/ä.txt", 10))
        .isInstanceOfSatisfying(
            BusinessError.class,
            error -> {
              assertThat(error.code()).isEqualTo("FILE_NOT_FOUND");
              assertThat(error.data()).containsEntry("path", "letters/ä.txt");
            });
  }

  @Test
  void shouldTellTheProcessThatAFileIsTooLarge() {
    store().put(NAME, new byte[11], "text/plain");

    assertThatThrownBy(() -> store().get(NAME, "a", 10))
        .isInstanceOfSatisfying(
            BusinessError.class, error -> assertThat(error.code()).isEqualTo("FILE_TOO_LARGE"));
  }

  @Test
  void shouldNotTakeAFolderThatIsAwayForAnEmptyOne() {
    var away = new FolderStore(folder.resolve("not-mounted"), null, Clock.systemUTC());

    assertThatThrownBy(() -> away.get(NAME, "a", 10)).isInstanceOf(RetryableException.class);
  }

  @Test
  void shouldLeadNowhereElse() {
    assertThatThrownBy(() -> store().put("../x", new byte[1], "text/plain"))
        .isInstanceOf(FinalException.class);
    assertThatThrownBy(() -> store().path("/etc/passwd")).isInstanceOf(FinalException.class);
  }

  @Test
  void shouldSayThatLinksAreNotConfigured() {
    store().put(NAME, new byte[1], "text/plain");

    assertThatThrownBy(() -> store().link(NAME, "a", Duration.ofHours(1)))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("public-address");
  }

  @Test
  void shouldNameFilesInOrderAndForgetWhatIsDeleted() {
    store().put("instances/main/1/b.txt", new byte[1], "text/plain");
    store().put("instances/main/1/a/c.txt", new byte[1], "text/plain");
    store().put("instances/main/10/d.txt", new byte[1], "text/plain");

    assertThat(store().names("instances/main/1/", 9))
        .containsExactly("instances/main/1/a/c.txt", "instances/main/1/b.txt");
    assertThat(store().names("instances/main/1/", 1)).hasSize(1);
    assertThat(store().names("instances/main/2/", 9)).isEmpty();

    store().delete("instances/main/1/a/c.txt");
    store().delete("instances/main/1/a/c.txt");
    store().delete("instances/main/1/b.txt");

    assertThat(folder.resolve("instances/main/1")).doesNotExist();
    assertThat(folder.resolve("instances/main/10/d.txt")).exists();
  }

  private FolderStore store() {
    return new FolderStore(folder, null, Clock.systemUTC());
  }
}

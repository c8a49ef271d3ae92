package io.flowbridge.task.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.content.ContentStore.Stored;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStoreTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;

  @Test
  void shouldGiveBackWhatWasPut() throws Exception {
    // given
    var store = new FolderStore(folder);
    var key = ContentKeys.of("main");

    // when
    store.put(key, file("content"), "text/plain");

    // then
    try (var content = store.open(key)) {
      assertThat(content).hasContent("content");
    }
    try (var all = store.all()) {
      assertThat(all.map(Stored::key)).containsExactly(key);
    }
  }

  @Test
  void shouldForgetWhatWasDeleted() throws Exception {
    // given
    var store = new FolderStore(folder);
    var key = ContentKeys.of("main");
    store.put(key, file("content"), "text/plain");

    // when
    store.delete(key);
    store.delete(key);

    // then
    assertThatThrownBy(() -> store.open(key)).extracting("code").isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldCallItselfUnavailableWhenItsFolderIsGone() {
    var store = new FolderStore(folder.resolve("not-mounted"));

    assertThatThrownBy(() -> store.open(ContentKeys.of("main")))
        .extracting("code")
        .isEqualTo("UNAVAILABLE");
  }

  @Test
  void shouldCallItselfUnavailableWhenItCannotWrite() throws Exception {
    var store = new FolderStore(file("no folder"));
    var content = file("content");

    assertThatThrownBy(() -> store.put(ContentKeys.of("main"), content, "text/plain"))
        .extracting("code")
        .isEqualTo("UNAVAILABLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "main/00/../../../secret",
        "/etc/passwd",
        "main",
        "main/00/x",
        ""
      })
  void shouldLeadNowhereByAKeyThatIsNone(String key) {
    var store = new FolderStore(folder);

    assertThatThrownBy(() -> store.open(key)).isInstanceOf(FlowbridgeException.class);
    assertThatThrownBy(() -> store.delete(key)).isInstanceOf(FlowbridgeException.class);
  }

  @Test
  void shouldListNothingThatIsNoContent() throws Exception {
    // given
    Files.writeString(folder.resolve("notes.txt"), "of somebody else");
    Files.createDirectories(folder.resolve("main/00"));
    Files.writeString(folder.resolve("main/00/notes.txt"), "of somebody else");

    // then
    try (var all = new FolderStore(folder).all()) {
      assertThat(all).isEmpty();
    }
  }

  private Path file(String content) throws Exception {
    return Files.writeString(Files.createTempFile(elsewhere, "", ""), content);
  }
}

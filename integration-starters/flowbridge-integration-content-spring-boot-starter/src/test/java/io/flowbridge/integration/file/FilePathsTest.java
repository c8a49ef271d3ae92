package io.flowbridge.integration.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePathsTest {

  private final FilePaths paths = new FilePaths("test/", Set.of("templates"));

  @ParameterizedTest
  @ValueSource(strings = {"a.pdf", "letters/2026/Größe & Maß.pdf", "a..b/c...", ".hidden"})
  void shouldTakePathWithinTheFolder(String path) {
    assertThat(FilePaths.checked(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "../a",
        "a/../../b",
        "a/..",
        "a/./b",
        ".",
        "a//b",
        "a/",
        "",
        "a\\..\\b",
        "a\nb",
        "a\u0000",
        "a\u202Eb"
      })
  void shouldRefusePathThatLeadsElsewhere(String path) {
    assertThatThrownBy(() -> FilePaths.checked(path))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("Expected a path");
  }

  @Test
  void shouldGiveEachInstanceItsFolder() {
    assertThat(paths.folder(null, context("main:1-a"))).isEqualTo("test/instances/main/1-a/");
    assertThat(paths.folder(" ", context("main:1"))).isEqualTo("test/instances/main/1/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"main:../x", "main:a/b", "main", "main:", ":a", "main:a:b"})
  void shouldRefuseIdThatLeadsElsewhere(String instance) {
    assertThatThrownBy(() -> paths.folder(null, context(instance)))
        .isInstanceOf(FinalException.class);
  }

  @Test
  void shouldKnowSharedFoldersThatAreConfiguredOnly() {
    assertThat(paths.folder("templates", context("main:1"))).isEqualTo("test/shared/templates/");
    assertThatThrownBy(() -> paths.folder("../instances/main/2", context("main:1")))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("shared folder");
  }

  @Test
  void shouldNotTakeTheBeginningOfANameForAFolder() {
    assertThat(FilePaths.below("letters")).isEqualTo("letters/");
    assertThat(FilePaths.below("letters/")).isEqualTo("letters/");
    assertThat(FilePaths.below(null)).isEmpty();
    assertThatThrownBy(() -> FilePaths.below("../x")).isInstanceOf(FinalException.class);
  }

  private static IntegrationContext context(String instance) {
    return new IntegrationContext("corr-1", 1, instance, null, null, null, Instant.now());
  }
}

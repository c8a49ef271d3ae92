package io.flowbridge.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalenessTest {

  @TempDir Path folder;

  @Test
  void shouldBuildWhatIsMissing() throws IOException {
    var source = file("src/A.java", 1);

    assertThat(Staleness.isStale(folder.resolve("a.jar"), folder.resolve("stamp"), source))
        .isTrue();
  }

  @Test
  void shouldBuildWhatIsOlderThanASource() throws IOException {
    var jar = file("a.jar", 1);
    file("src/deep/A.java", 2);

    assertThat(Staleness.isStale(jar, folder.resolve("stamp"), folder.resolve("src"))).isTrue();
  }

  @Test
  void shouldTrustTheStampOfABuildThatLeftTheArtifactAsItWas() throws IOException {
    var jar = file("a.jar", 1);
    file("src/A.java", 2);
    var stamp = file("stamp", 3);

    assertThat(Staleness.isStale(jar, stamp, folder.resolve("src"))).isFalse();
  }

  @Test
  void shouldIgnoreWhatIsNoSource() throws IOException {
    var jar = file("a.jar", 1);
    file("module/target/classes/A.class", 2);
    file("module/node_modules/x/index.js", 2);

    assertThat(Staleness.isStale(jar, folder.resolve("stamp"), folder.resolve("module"))).isFalse();
  }

  private Path file(String name, int second) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
    return Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000L));
  }
}

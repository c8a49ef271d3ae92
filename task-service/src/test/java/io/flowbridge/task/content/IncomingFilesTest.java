package io.flowbridge.task.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class IncomingFilesTest {
  @TempDir Path folder;

  @Test
  void shouldReceiveFileAsLargeAsItMayBe() throws Exception {
    try (var file = files(10).receive(new ByteArrayInputStream(new byte[10]), -1)) {
      assertThat(file.size()).isEqualTo(10);
      assertThat(file.path()).hasSize(10);
    }
    assertThat(left()).isZero();
  }

  @Test
  void shouldStopReadingWhatIsTooLarge() throws Exception {
    var endless = new Endless();

    assertThatThrownBy(() -> files(1_000_000).receive(endless, -1))
        .extracting("code")
        .isEqualTo("FILE_TOO_LARGE");
    assertThat(endless.read).isLessThan(1_200_000);
    assertThat(left()).isZero();
  }

  @Test
  void shouldNotReadWhatSaysItIsTooLarge() {
    var endless = new Endless();

    assertThatThrownBy(() -> files(10).receive(endless, 11))
        .extracting("code")
        .isEqualTo("FILE_TOO_LARGE");
    assertThat(endless.read).isZero();
  }

  @Test
  void shouldKeepNothingOfWhatBreaksOff() throws Exception {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };

    assertThatThrownBy(() -> files(10).receive(broken, -1))
        .extracting("code")
        .isEqualTo("BAD_INPUT");
    assertThat(left()).isZero();
  }

  private IncomingFiles files(long maxSize) {
    return new IncomingFiles(
        new ContentProperties(
            ContentProperties.Store.FOLDER,
            Path.of("files"),
            null,
            folder,
            DataSize.ofBytes(maxSize),
            Set.of("text/plain"),
            new ContentProperties.Cleanup(Duration.ZERO, Duration.ZERO, 1)));
  }

  private long left() throws IOException {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }

  private static final class Endless extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return 'x';
    }
  }
}

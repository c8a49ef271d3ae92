package io.flowbridge.task.content;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Receives files to disk, never into memory and never more than may be. */
@Component
public class IncomingFiles {
  private static final int CHUNK = 64 * 1024;

  private final Path folder;
  private final DataSize maxSize;

  IncomingFiles(ContentProperties properties) {
    this.folder = properties.incoming();
    this.maxSize = properties.maxSize();
  }

  /**
   * Receives a file.
   *
   * @param declared its size as its sender says; negative if unknown
   * @throws FlowbridgeException {@code FILE_TOO_LARGE}; {@code BAD_INPUT} if it is empty or breaks
   *     off
   */
  public IncomingFile receive(InputStream content, long declared) {
    if (declared > maxSize.toBytes()) {
      throw tooLarge();
    }
    var path = newFile();
    try {
      var size = copy(content, path);
      if (size == 0) {
        throw FlowbridgeException.badInput("Expected a file with content, but it is empty");
      }
      return new IncomingFile(path, size);
    } catch (RuntimeException e) {
      new IncomingFile(path, 0).close();
      throw e;
    }
  }

  /** Deletes what a crash left behind. */
  long removeOlderThan(Instant time) {
    if (Files.notExists(folder)) {
      return 0;
    }
    try (var files = Files.list(folder)) {
      return removeOlderThan(time, files.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long removeOlderThan(Instant time, List<Path> files) throws IOException {
    var removed = 0L;
    for (var file : files) {
      var old =
          Files.isRegularFile(file) && Files.getLastModifiedTime(file).toInstant().isBefore(time);
      if (old && Files.deleteIfExists(file)) {
        removed++;
      }
    }
    return removed;
  }

  private long copy(InputStream content, Path path) {
    var buffer = new byte[CHUNK];
    var size = 0L;
    try (var out = Files.newOutputStream(path)) {
      for (var read = read(content, buffer); read >= 0; read = read(content, buffer)) {
        size += read;
        if (size > maxSize.toBytes()) {
          throw tooLarge();
        }
        out.write(buffer, 0, read);
      }
      return size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int read(InputStream content, byte[] buffer) {
    try {
      return content.read(buffer);
    } catch (IOException e) {
      var brokenOff = FlowbridgeException.badInput("Expected a whole file, but it breaks off");
      brokenOff.initCause(e);
      throw brokenOff;
    }
  }

  private Path newFile() {
    try {
      Files.createDirectories(folder);
      return Files.createTempFile(folder, "incoming-", null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FlowbridgeException tooLarge() {
    return new FlowbridgeException(
            ErrorCodes.FILE_TOO_LARGE,
            "Expected a file of at most %d bytes, but it is larger".formatted(maxSize.toBytes()))
        .with("maxSize", maxSize.toBytes());
  }
}

package io.flowbridge.task.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that was received, on disk until it is closed.
 *
 * @param size in bytes
 */
public record IncomingFile(Path path, long size) implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(IncomingFile.class);

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      log.warn("{} is left for the clean-up", path, e);
    }
  }
}

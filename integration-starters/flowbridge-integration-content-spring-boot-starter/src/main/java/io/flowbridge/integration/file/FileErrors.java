package io.flowbridge.integration.file;

import io.flowbridge.integration.BusinessError;
import java.util.Map;

/** What a process can be told about a file. */
public final class FileErrors {

  public static final String FILE_NOT_FOUND = "FILE_NOT_FOUND";
  public static final String FILE_TOO_LARGE = "FILE_TOO_LARGE";

  private FileErrors() {}

  /** Sizes are in bytes. */
  public static BusinessError tooLarge(String path, long size, long most) {
    return new BusinessError(
        FILE_TOO_LARGE,
        "Expected '%s' to have at most %d bytes, but it has %d".formatted(path, most, size),
        Map.of("path", path, "size", size, "maxSize", most));
  }

  static BusinessError notFound(String path) {
    return new BusinessError(
        FILE_NOT_FOUND,
        "Expected a file '%s', but there is none".formatted(path),
        Map.of("path", path));
  }
}

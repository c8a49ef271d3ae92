package io.flowbridge.integration.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The key of links: as configured, or else made once and kept beside the files. */
final class LinkKey {

  private static final int SIZE = 32;

  private LinkKey() {}

  static byte[] of(FilesProperties properties) {
    var secret = properties.linkSecret();
    return secret == null ? kept(properties.folder()) : secret.getBytes(UTF_8);
  }

  private static byte[] kept(Path folder) {
    var file = folder.resolve(".link-key");
    try {
      Files.createDirectories(folder);
      if (Files.notExists(file)) {
        make(file);
      }
      var key = Files.readAllBytes(file);
      if (key.length != SIZE) {
        throw new IllegalStateException(
            "Expected a key of %d bytes in %s, but it has %d".formatted(SIZE, file, key.length));
      }
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path file) throws IOException {
    var key = new byte[SIZE];
    new SecureRandom().nextBytes(key);
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(file, key, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      // Another node was quicker; its key is as good.
    }
  }
}

package io.flowbridge.integration.file;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.RetryableException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files below a folder, which the nodes of an artifact and those who read its files share. */
final class FolderStore implements FileStore {

  /** No name begins like this. */
  private static final String UNFINISHED = ".unfinished";

  private final Path folder;
  private final @Nullable FolderLinks links;
  private final Clock clock;

  /**
   * A folder.
   *
   * @param links null if nobody serves links
   */
  FolderStore(Path folder, @Nullable FolderLinks links, Clock clock) {
    this.folder = folder.toAbsolutePath().normalize();
    this.links = links;
    this.clock = clock;
  }

  /** The whole content appears at once under its name, after it is on disk. */
  @Override
  public void put(String name, byte[] content, String contentType) {
    var target = path(name);
    try {
      Files.createDirectories(target.resolveSibling(""));
      var unfinished = Files.createTempFile(unfinishedFiles(), "file-", null);
      try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        var bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  @Override
  public byte[] get(String name, String path, long most) {
    var file = existing(name, path);
    try (var content = Files.newInputStream(file)) {
      var size = Files.size(file);
      if (size > most) {
        throw FileErrors.tooLarge(path, size, most);
      }
      return content.readNBytes(Math.toIntExact(most));
    } catch (NoSuchFileException e) {
      throw FileErrors.notFound(path);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  @Override
  public List<String> names(String name, int most) {
    requireMounted();
    var start = path(name.substring(0, name.length() - 1));
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (var all = Files.walk(start)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .sorted()
          .limit(most)
          .toList();
    } catch (UncheckedIOException e) {
      throw unavailable(new IOException(e));
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  /** Folders that become empty go, too. */
  @Override
  public void delete(String name) {
    requireMounted();
    var file = path(name);
    try {
      Files.deleteIfExists(file);
      for (var up = file.resolveSibling("");
          !up.equals(folder) && up.startsWith(folder) && isEmpty(up);
          up = up.resolveSibling("")) {
        Files.deleteIfExists(up);
      }
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  @Override
  public FileLink link(String name, String path, Duration goodFor) {
    existing(name, path);
    if (links == null) {
      throw new FinalException(
          "Expected flowbridge.integration.files.public-address, but this artifact has none");
    }
    return links.to(name, clock.instant().plus(goodFor).truncatedTo(ChronoUnit.SECONDS));
  }

  /** The file of a name, whether it is there or not. */
  Path path(String name) {
    return folder.resolve(FilePaths.checked(name));
  }

  private Path existing(String name, String path) {
    requireMounted();
    var file = path(name);
    if (!Files.isRegularFile(file)) {
      throw FileErrors.notFound(path);
    }
    return file;
  }

  /** A folder that is not mounted is no empty store. */
  private void requireMounted() {
    if (!Files.isDirectory(folder)) {
      throw unavailable(new NoSuchFileException(folder.toString()));
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (var children = Files.list(directory)) {
      return children.findAny().isEmpty();
    }
  }

  private Path unfinishedFiles() throws IOException {
    return Files.createDirectories(folder.resolve(UNFINISHED));
  }

  private static RetryableException unavailable(IOException e) {
    return new RetryableException("The store does not answer: " + e.getMessage(), e);
  }
}

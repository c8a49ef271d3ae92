package io.flowbridge.task.content;

import io.flowbridge.platform.FlowbridgeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Keeps contents as files below a folder, which the nodes of the service share. */
class FolderStore implements ContentStore {
  private static final int DEPTH = 3;
  private static final String UNFINISHED = ".part";

  private final Path folder;

  FolderStore(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** The whole content appears at once under its name, after it is on disk. */
  @Override
  public void put(String key, Path file, String contentType) {
    var target = path(key);
    var unfinished = unfinished(target);
    try {
      Files.createDirectories(folder);
      Files.createDirectories(parent(target));
      Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
      flush(unfinished, StandardOpenOption.WRITE);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      flush(parent(target), StandardOpenOption.READ);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  @Override
  public InputStream open(String key) {
    try {
      return Files.newInputStream(path(key));
    } catch (NoSuchFileException e) {
      requireFolder();
      throw FlowbridgeException.notFound("Expected a content '%s', but found none".formatted(key));
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  @Override
  public void delete(String key) {
    try {
      Files.deleteIfExists(path(key));
      Files.deleteIfExists(unfinished(path(key)));
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  /** What a crash left unfinished is listed, too, by the key it would have got. */
  @Override
  @SuppressWarnings("StreamResourceLeak") // whoever asked closes it
  public Stream<Stored> all() {
    if (Files.notExists(folder)) {
      return Stream.of();
    }
    try {
      return Files.find(folder, DEPTH, (path, what) -> what.isRegularFile()).flatMap(this::stored);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  private Stream<Stored> stored(Path file) {
    var name = folder.relativize(file).toString().replace('\\', '/');
    var key =
        name.endsWith(UNFINISHED) ? name.substring(0, name.length() - UNFINISHED.length()) : name;
    try {
      return ContentKeys.isKey(key)
          ? Stream.of(new Stored(key, Files.getLastModifiedTime(file).toInstant()))
          : Stream.of();
    } catch (NoSuchFileException e) {
      return Stream.of(); // deleted meanwhile
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder that is not mounted is no empty store. */
  private void requireFolder() {
    if (!Files.isDirectory(folder)) {
      throw FlowbridgeException.unavailable("the file store");
    }
  }

  private Path path(String key) {
    return folder.resolve(ContentKeys.require(key));
  }

  private static Path unfinished(Path file) {
    return file.resolveSibling(file.getFileName() + UNFINISHED);
  }

  private Path parent(Path file) {
    var parent = file.getParent();
    return parent == null ? folder : parent;
  }

  private static void flush(Path path, StandardOpenOption how) throws IOException {
    try (var channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  private static FlowbridgeException unavailable(IOException cause) {
    var unavailable = FlowbridgeException.unavailable("the file store");
    unavailable.initCause(cause);
    return unavailable;
  }
}

package io.flowbridge.integration.file;

import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.RetryableException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of the process instance that a request is about, in a folder or in a bucket. Paths are
 * within the instance's own folder; one that leads out of it fails for good. A store that does not
 * answer is a {@link RetryableException}.
 */
public final class InstanceFiles {

  private static final Duration USUAL = Duration.ofDays(1);

  private final FileStore store;
  private final Duration longestLink;
  private final FilePaths paths = new FilePaths("", Set.of());

  InstanceFiles(FileStore store, Duration longestLink) {
    this.store = store;
    this.longestLink = longestLink;
  }

  /** Files in a folder without Spring, for tests. There are no links to them. */
  public static InstanceFiles inFolder(Path folder) {
    return new InstanceFiles(new FolderStore(folder, null, Clock.systemUTC()), Duration.ofDays(7));
  }

  /** Stores a file, in place of one of the same path. */
  public void put(String path, byte[] content, String contentType, IntegrationContext context) {
    store.put(name(path, context), content, contentType);
  }

  /**
   * Reads a file.
   *
   * @param most how many bytes it may have
   * @throws BusinessError {@code FILE_NOT_FOUND}, {@code FILE_TOO_LARGE}
   */
  public byte[] read(String path, long most, IntegrationContext context) {
    return store.get(name(path, context), path, most);
  }

  /**
   * Makes a link by which whoever has it saves the file.
   *
   * @param goodFor how long it holds; a day, or less if that is the longest, if null
   * @throws BusinessError {@code FILE_NOT_FOUND}
   * @throws FinalException if that is too long, or links are not configured
   */
  public FileLink link(String path, @Nullable Duration goodFor, IntegrationContext context) {
    var usual = USUAL.compareTo(longestLink) < 0 ? USUAL : longestLink;
    var wanted = Objects.requireNonNullElse(goodFor, usual);
    if (wanted.compareTo(longestLink) > 0 || wanted.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new FinalException(
          "Expected a link good for 1 second to %s, but it is %s".formatted(longestLink, wanted));
    }
    return store.link(name(path, context), path, wanted);
  }

  private String name(String path, IntegrationContext context) {
    return paths.folder(null, context) + FilePaths.checked(path);
  }
}

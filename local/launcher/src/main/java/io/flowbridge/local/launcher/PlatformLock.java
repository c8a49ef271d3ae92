package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One supervisor for a data folder. The operating system frees the lock even after a kill -9. */
final class PlatformLock {

  /** Kept, so that the channel is not collected and the lock with it. */
  @SuppressWarnings("UnusedVariable")
  private static @Nullable FileLock held;

  private PlatformLock() {}

  static void acquire(Workspace workspace) throws IOException {
    var lock = tryLock(workspace);
    if (lock == null) {
      throw new LauncherException(
          "Flowbridge already runs on %s (process %s). ./flowbridge status shows it, ./flowbridge stop ends it."
              .formatted(
                  workspace.data(), holder(workspace).map(String::valueOf).orElse("unknown")));
    }
    held = lock;
    Files.writeString(pidFile(workspace), String.valueOf(ProcessHandle.current().pid()));
  }

  /** The supervisor's process number, if one runs. */
  static Optional<Long> holder(Workspace workspace) {
    if (!Files.exists(lockFile(workspace))) {
      return Optional.empty();
    }
    try (var lock = tryLock(workspace)) {
      return lock == null
          ? Optional.of(Long.valueOf(Files.readString(pidFile(workspace)).strip()))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("resource") // the channel lives as long as its lock
  private static @Nullable FileLock tryLock(Workspace workspace) throws IOException {
    var channel =
        FileChannel.open(lockFile(workspace), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var lock = channel.tryLock();
    if (lock == null) {
      channel.close();
    }
    return lock;
  }

  private static Path lockFile(Workspace workspace) {
    return workspace.run().resolve("lock");
  }

  private static Path pidFile(Workspace workspace) {
    return workspace.run().resolve("supervisor.pid");
  }
}

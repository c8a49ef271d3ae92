package io.flowbridge.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A data folder and the server process on it. */
final class Cluster {

  private final Binaries binaries;
  private final Path data;
  private final int port;

  Cluster(Binaries binaries, Path data, int port) {
    this.binaries = binaries;
    this.data = data;
    this.port = port;
  }

  Process start() throws IOException, InterruptedException {
    initialiseOnce();
    stopLeftover();
    return launch(
        "postgres",
        "-D",
        data.toString(),
        "-p",
        String.valueOf(port),
        "-c",
        "listen_addresses=localhost",
        "-c",
        "unix_socket_directories=",
        "-c",
        "max_connections=200",
        "-c",
        "shared_buffers=64MB",
        "-c",
        "fsync=on",
        "-c",
        "synchronous_commit=on");
  }

  static void stop(ProcessHandle server) throws InterruptedException, IOException {
    // Fast shutdown: clients are disconnected, everything committed is written.
    new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start().waitFor();
    try {
      server.onExit().get(20, TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      server.destroyForcibly();
    }
  }

  private void initialiseOnce() throws IOException, InterruptedException {
    if (Files.exists(data.resolve("PG_VERSION"))
        && Files.exists(data.resolve("global/pg_control"))) {
      return;
    }
    var process =
        launch(
            "initdb",
            "-D",
            data.toString(),
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF-8",
            "--locale=C.UTF-8");
    if (process.waitFor() != 0) {
      throw new IOException("initdb failed, see the lines above");
    }
  }

  /**
   * After a kill -9 of the parent the old server may still hold the folder, or only its pid file is
   * left.
   */
  private void stopLeftover() throws IOException, InterruptedException {
    var pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    var leftover = ProcessHandle.of(pid).filter(this::isServerOfThisFolder);
    if (leftover.isPresent()) {
      stop(leftover.get());
    }
    // A number that another process got meanwhile would make the start hang.
    Files.deleteIfExists(pidFile);
  }

  private boolean isServerOfThisFolder(ProcessHandle process) {
    return process.info().commandLine().filter(line -> line.contains(data.toString())).isPresent();
  }

  private Process launch(String program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(binaries.program(program));
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command).inheritIO().redirectInput(ProcessBuilder.Redirect.PIPE);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }
}

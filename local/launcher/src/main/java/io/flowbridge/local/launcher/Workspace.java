package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where things are: the repository, the data folder, and the block of ports. */
record Workspace(Path root, Path data, int portBase) {

  static final int DEFAULT_PORT_BASE = 8080;

  /** Other commands than start follow the platform that runs on the data folder. */
  static Workspace from(Arguments arguments) {
    var root = Path.of(System.getProperty("flowbridge.root", "")).toAbsolutePath().normalize();
    // A path is meant from where the person stands, which is not where the script runs the
    // launcher.
    var standing = Path.of(System.getProperty("flowbridge.cwd", ""));
    var named =
        arguments.value("--data").map(standing::resolve).orElse(root.resolve(".flowbridge"));
    var data = named.toAbsolutePath().normalize();
    var portBase = arguments.portBase().or(() -> savedPortBase(data)).orElse(DEFAULT_PORT_BASE);
    return new Workspace(root, data, portBase);
  }

  Workspace withPortBase(int base) {
    return new Workspace(root, data, base);
  }

  int port(int offset) {
    return portBase + offset;
  }

  Path dataOf(String part) {
    return data.resolve("data").resolve(part);
  }

  Path logs() {
    return data.resolve("logs");
  }

  Path logOf(String part) {
    return logs().resolve(part + ".log");
  }

  /** Unpacked services and class archives; made again when missing. */
  Path programs() {
    return data.resolve("programs");
  }

  Path run() {
    return data.resolve("run");
  }

  void prepare() throws IOException {
    Files.createDirectories(logs());
    Files.createDirectories(run());
    Files.writeString(run().resolve("port-base"), String.valueOf(portBase));
  }

  private static Optional<Integer> savedPortBase(Path data) {
    try {
      return Optional.of(Integer.valueOf(Files.readString(data.resolve("run/port-base")).strip()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}

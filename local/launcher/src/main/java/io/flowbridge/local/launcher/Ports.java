package io.flowbridge.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds a taken port before anything is started. */
final class Ports {

  private Ports() {}

  static void requireFree(List<Part> parts, Workspace workspace) {
    for (var part : parts) {
      portsOf(part, workspace)
          .filter(port -> !isFree(port))
          .findFirst()
          .ifPresent(
              port -> {
                throw new LauncherException(
                    "Port %d is taken, but %s needs it. Stop what listens there, or move all ports with --port-base N (now %d)."
                        .formatted(port, part.title(), workspace.portBase()));
              });
    }
  }

  private static IntStream portsOf(Part part, Workspace workspace) {
    return Stream.concat(Stream.of(part.offset()), part.moreOffsets().stream())
        .mapToInt(workspace::port);
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      // As servers do: a connection of the last run that is still closing does not take the port.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}

package io.flowbridge.local.test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports below the range from which outgoing connections take theirs: a restarted server finds its
 * port free again.
 */
final class FreePort {

  private FreePort() {}

  static int next() {
    while (true) {
      var port = ThreadLocalRandom.current().nextInt(12_000, 32_000);
      try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        // try another
      }
    }
  }
}

package io.flowbridge.local.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void shouldNameThePartAndThePortThatIsTaken() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var workspace = new Workspace(Path.of("/"), Path.of("/"), taken.getLocalPort() - 9);

      assertThatThrownBy(() -> Ports.requireFree(List.of(Parts.named("kafka")), workspace))
          .isInstanceOf(LauncherException.class)
          .hasMessageStartingWith(
              "Port %d is taken, but Kafka needs it.".formatted(taken.getLocalPort()));
    }
  }

  @Test
  void shouldPassWhenThePortIsFree() throws IOException {
    int free;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    var workspace = new Workspace(Path.of("/"), Path.of("/"), free - 11);

    assertThatCode(() -> Ports.requireFree(List.of(Parts.named("postgres")), workspace))
        .doesNotThrowAnyException();
  }
}

package io.flowbridge.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerOptionsTest {

  @Test
  void shouldReadValuesAndSwitches() {
    var options = ServerOptions.parse("--exit-on-stdin-eof", "--port", "9000", "--data", "/tmp/x");

    assertThat(options.has("exit-on-stdin-eof")).isTrue();
    assertThat(options.port("port")).isEqualTo(9000);
    assertThat(options.data()).hasToString("/tmp/x");
  }

  @Test
  void shouldNameAMissingOption() {
    var options = ServerOptions.parse();

    assertThatThrownBy(() -> options.port("port"))
        .hasMessage("Expected the option --port with a value");
  }

  @Test
  void shouldRejectAPortThatIsNone() {
    var options = ServerOptions.parse("--port", "70000");

    assertThatThrownBy(() -> options.port("port"))
        .hasMessage("Expected a port number for --port, but got '70000'");
  }
}

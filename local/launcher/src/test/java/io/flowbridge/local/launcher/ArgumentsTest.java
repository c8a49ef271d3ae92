package io.flowbridge.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void shouldReadCommandWordAndOptions() {
    var arguments = Arguments.parse("logs", "kafka", "-f", "--data", "x");

    assertThat(arguments.command()).isEqualTo("logs");
    assertThat(arguments.word("PART")).isEqualTo("kafka");
    assertThat(arguments.has("-f")).isTrue();
    assertThat(arguments.value("--data")).contains("x");
  }

  @Test
  void shouldHelpWithoutACommand() {
    assertThat(Arguments.parse().command()).isEqualTo("help");
  }

  @Test
  void shouldRejectAnUnknownOption() {
    assertThatThrownBy(() -> Arguments.parse("start", "--verbose"))
        .isInstanceOf(LauncherException.class)
        .hasMessageStartingWith("There is no option --verbose.");
  }

  @Test
  void shouldRejectAMissingWord() {
    assertThatThrownBy(() -> Arguments.parse("token").word("USER"))
        .hasMessage("Expected ./flowbridge token USER.");
  }

  @Test
  void shouldRejectAPortBaseThatIsNone() {
    assertThatThrownBy(() -> Arguments.parse("start", "--port-base", "80").portBase())
        .hasMessageContaining("between 1024 and 65000");
  }
}

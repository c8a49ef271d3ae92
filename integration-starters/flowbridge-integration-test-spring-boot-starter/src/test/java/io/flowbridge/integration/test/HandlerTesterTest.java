package io.flowbridge.integration.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandlerTesterTest {

  private final HandlerTester weather = HandlerTester.of(new WeatherArtifact());

  @Test
  void shouldComplete() {
    assertThat(ask("Munich"))
        .isCompleted()
        .hasOutput("temperature", 22.5)
        .hasOutput("wind.speed", 3);
  }

  @Test
  void shouldTellBusinessError() {
    assertThat(ask("Atlantis"))
        .isBusinessError("UNKNOWN_PLACE")
        .hasErrorData("depth", 3)
        .hasMessageContaining("Sunk");
  }

  @Test
  void shouldTellFailuresApart() {
    assertThat(ask("Busytown")).isRetryable().isRetryableAfter(Duration.ofSeconds(5));
    assertThat(ask("Nowhere")).isFinal().hasMessageContaining("there is none");
  }

  @Test
  void shouldCheckInputs() {
    assertThat(ask("")).isFinal().hasMessageContaining("place");
  }

  @Test
  void shouldFailIfTheAnswerIsAnother() {
    var completed = assertThat(ask("Munich"));

    assertThatThrownBy(() -> completed.isBusinessError("UNKNOWN_PLACE"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("BUSINESS_ERROR");
    assertThatThrownBy(() -> completed.hasOutput("temperature", 23))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(completed::isRetryable).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(ask("Busytown")).isFinal())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void shouldWantHandlers() {
    assertThatThrownBy(() -> HandlerTester.of("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("@IntegrationHandler");
  }

  private Answer ask(String place) {
    return weather.ask("ask-weather", Map.of("place", place));
  }
}

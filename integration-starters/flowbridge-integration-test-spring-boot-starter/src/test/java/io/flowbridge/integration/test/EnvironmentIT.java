package io.flowbridge.integration.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** An artifact that is configured for environments, on the Kafka that the annotation starts. */
@ArtifactTest
@TestPropertySource(
    properties = {
      "flowbridge.integration.environments=plant,lab",
      "flowbridge.integration.name=weather-on-premises"
    })
@DirtiesContext
class EnvironmentIT {

  @Autowired TestBus bus;

  @Test
  void shouldServeEachOfItsEnvironments() {
    for (var environment : List.of("plant", "lab")) {
      var request =
          TestRequest.of("ask-weather").environment(environment).inputs(Map.of("place", "Munich"));

      assertThat(bus.ask(request)).isCompleted();
    }
  }

  @Test
  void shouldAnnounceItsEnvironments() {
    assertThat(bus.catalogueEntry("weather-on-premises").json().path("environments").toString())
        .isEqualTo("[\"plant\",\"lab\"]");
  }

  @Test
  void shouldSayOfWhichEnvironmentDeadLetterIs() {
    var key = UUID.randomUUID().toString();

    bus.send("ask-weather.lab", key, "no request");

    assertThat(bus.deadLetter("ask-weather", key).headers().get("x-original-topic"))
        .contains("flowbridge.integration.requests.ask-weather.lab");
  }
}

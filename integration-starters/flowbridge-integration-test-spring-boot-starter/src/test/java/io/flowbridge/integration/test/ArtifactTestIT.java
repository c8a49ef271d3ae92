package io.flowbridge.integration.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On the Kafka that the annotation starts. What artifacts do is tested with them. */
@ArtifactTest
class ArtifactTestIT {

  @Autowired TestBus bus;

  @Test
  void shouldAskOnTheBus() {
    assertThat(bus.ask("ask-weather", Map.of("place", "Munich")))
        .isCompleted()
        .hasOutput("temperature", 22.5);
    assertThat(bus.ask("ask-weather", Map.of("place", "Atlantis")))
        .isBusinessError("UNKNOWN_PLACE");
  }

  @Test
  void shouldGoOnWithTheTrace() {
    var request = TestRequest.of("ask-weather").inputs(Map.of("place", "Munich"));

    bus.send(request);

    var answer = bus.answers(request, 1).get(0);
    assertThat(answer.headers().get("traceparent")).contains(TestBus.TRACE);
    assertThat(answer.key()).isEqualTo(request.processInstanceId());
  }

  @Test
  void shouldTellProgress() {
    var request = TestRequest.of("ask-weather").inputs(Map.of("place", "Farawayland"));

    assertThat(bus.ask(request)).isCompleted();

    var progress =
        bus.await(
            1,
            message ->
                "io.flowbridge.integration.progress".equals(message.headers().get("ce_type"))
                    && message.says("correlationId", request.correlationId()));
    assertThat(progress).hasSize(1);
    Schemas.requireValid("integration-progress", progress.get(0));
    assertThat(progress.get(0).key()).isEqualTo(request.processInstanceId());
  }

  @Test
  void shouldFindDeadLetter() {
    var key = UUID.randomUUID().toString();

    bus.send("ask-weather", key, "no request");

    assertThat(bus.deadLetter("ask-weather", key).body()).isEqualTo("no request");
  }

  @Test
  void shouldReadTheCatalogue() {
    var entry = bus.catalogueEntry("weather").json();

    assertThat(entry.at("/integrationTypes/0/type").asText()).isEqualTo("ask-weather");
  }

  @Test
  void shouldRefuseAnswersThatBreakTheContract() {
    var message = new BusMessage("t", "k", "{\"outcome\":\"DONE\"}", name -> "1.0");

    assertThatThrownBy(() -> Schemas.requireValid("integration-answer", message))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("integration-answer");
  }
}

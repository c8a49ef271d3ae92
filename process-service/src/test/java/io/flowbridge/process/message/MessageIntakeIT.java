package io.flowbridge.process.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.local.test.Tokens;
import io.flowbridge.process.ProcessDriver;
import io.flowbridge.process.ProcessDriver.Answer;
import io.flowbridge.process.ProcessServiceTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What programs hand to processes. How messages get here is the message artifact's. */
@ProcessServiceTest
class MessageIntakeIT {

  @Autowired ProcessDriver driver;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  private final String order = "order-" + UUID.randomUUID();

  @BeforeEach
  void deploy() {
    driver.deploy("message/order.bpmn");
  }

  @Test
  void shouldStartAtTheOnlyMessage() {
    // when
    Answer first = start();
    Answer second = start();

    // then
    assertThat(first.status()).as("%s", first).isEqualTo(200);
    assertThat(second.at("/instance/id")).isEqualTo(first.at("/instance/id"));
    assertThat(first.at("/instance/businessKey").asText()).isEqualTo(order);
    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void shouldCorrelateOnce() {
    // given
    String instance = start().at("/instance/id").asText();

    // when
    Answer first = correlate(Map.of("businessKey", order, "idempotencyKey", order));
    Answer second = correlate(Map.of("businessKey", order, "idempotencyKey", order));

    // then
    assertThat(first.at("/processInstanceId").asText()).isEqualTo(instance);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(order).count()).isEqualTo(1);
  }

  @Test
  void shouldNotFindWhoDoesNotWait() {
    Answer answer = correlate(Map.of("businessKey", order));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/code").asText()).isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldNotGuessWhoIsMeant() {
    start();

    Answer answer = correlate(Map.of());

    assertThat(answer.at("/code").asText()).isEqualTo("BAD_INPUT");
    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void shouldKeepThePlatformsVariables() {
    start();

    Answer answer =
        correlate(Map.of("businessKey", order, "variables", Map.of("fb_startedBy", "admin")));

    assertThat(answer.at("/code").asText()).isEqualTo("BAD_INPUT");
    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void shouldRefusePeople() {
    var status =
        driver
            .client()
            .post()
            .uri("/internal/messages")
            .headers(headers -> headers.setBearerAuth(Tokens.of("admin")))
            .body(Map.of("name", "order-shipped", "businessKey", order))
            .retrieve()
            .toBodilessEntity()
            .getStatusCode();

    assertThat(status.value()).isEqualTo(403);
  }

  @Test
  void shouldLetMessengerStartAndCorrelate() {
    // when
    int started = asMessenger("/internal/process-instances", orderToStart());
    int correlated =
        asMessenger("/internal/messages", Map.of("name", "order-shipped", "businessKey", order));

    // then
    assertThat(started).isEqualTo(200);
    assertThat(correlated).isEqualTo(200);
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(order).count()).isEqualTo(1);
  }

  @Test
  void shouldNotLetMessengerStartCaseForSomebody() {
    Map<String, Object> body = new HashMap<>(orderToStart());
    body.put("startedBy", "requester");

    assertThat(asMessenger("/internal/process-instances", body)).isEqualTo(403);
    assertThat(waiting()).isZero();
  }

  @Test
  void shouldNotLetMessengerDoAnythingElse() {
    assertThat(asMessenger("/internal/tasks", Map.of("name", "Mine"))).isEqualTo(403);
    assertThat(asMessenger("/internal/tasks/main:1/claim", Map.of())).isEqualTo(403);
    assertThat(asMessenger("/internal/deployments", Map.of())).isEqualTo(403);
    assertThat(asMessenger("/internal/process-instances/main:1/cancel", Map.of())).isEqualTo(403);
  }

  private int asMessenger(String path, Map<String, ?> body) {
    return driver
        .client()
        .post()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(Tokens.ofService("message-artifact")))
        .body(body)
        .retrieve()
        .toBodilessEntity()
        .getStatusCode()
        .value();
  }

  private Map<String, ?> orderToStart() {
    return Map.of("processDefinitionKey", "order", "businessKey", order, "idempotencyKey", order);
  }

  private Answer start() {
    return driver.post("/internal/process-instances", null, orderToStart());
  }

  private Answer correlate(Map<String, ?> more) {
    Map<String, Object> message = new HashMap<>(more);
    message.put("name", "order-shipped");
    return driver.post("/internal/messages", null, message);
  }

  private long waiting() {
    return runtime
        .createExecutionQuery()
        .messageEventSubscriptionName("order-shipped")
        .processInstanceBusinessKey(order)
        .count();
  }
}

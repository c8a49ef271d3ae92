package io.flowbridge.integration.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.integration.GreetingArtifact;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import io.flowbridge.integration.bus.Json;
import jakarta.validation.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestHandlingTest {

  private final AtomicInteger calls = new AtomicInteger();
  private final CountDownLatch mayReturn = new CountDownLatch(1);
  private final CountDownLatch isRunning = new CountDownLatch(1);
  private final RequestHandling handling =
      new RequestHandling(
          new Handlers(
              List.of(
                  handler(new GreetingArtifact(), "greet"),
                  handler(this, "count"),
                  handler(this, "echo"))),
          Json.mapper(),
          Validation.buildDefaultValidatorFactory().getValidator(),
          new MemoryInbox(2));

  @Test
  void shouldComplete() {
    var outcome = handle(request("greet", 1, 3, "{\"name\":\"Ada\"}"));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Completed.class,
            completed ->
                assertThat(completed.outputs().get("text").asText())
                    .isEqualTo("Hello Ada for the time 3"));
  }

  @Test
  void shouldAnswerBusinessErrors() {
    var outcome = handle(request("greet", 1, 1, "{\"name\":\"nobody\"}"));

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused) outcome).code()).isEqualTo("UNWELCOME");
    assertThat(((Outcome.Refused) outcome).data()).containsEntry("n", 1);
  }

  @Test
  void shouldTellFailuresApart() {
    assertThat(handle(request("greet", 1, 1, "{\"name\":\"later\"}")))
        .isEqualTo(new Outcome.Failed("busy", true, Duration.ofSeconds(30)));
    assertThat(handle(request("greet", 1, 1, "{\"name\":\"never\"}")))
        .isEqualTo(new Outcome.Failed("broken", false, null));
    assertThat(handle(request("greet", 1, 1, "{\"name\":\"bug\"}")))
        .isEqualTo(new Outcome.Failed("bug", true, null));
  }

  @Test
  void shouldNamePathsOfInvalidInput() {
    var outcome = handle(request("greet", 1, 1, "{\"name\":\"\",\"others\":[\"a\",\"\"]}"));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> {
              assertThat(failed.retryable()).isFalse();
              assertThat(failed.message()).contains("name: ", "others[1]");
            });
  }

  @Test
  void shouldNamePathOfInputOfWrongType() {
    var outcome = handle(request("greet", 1, 1, "{\"name\":\"A\",\"times\":\"many\"}"));

    assertThat(((Outcome.Failed) outcome).message()).contains("times: ");
    assertThat(((Outcome.Failed) outcome).retryable()).isFalse();
  }

  @Test
  void shouldFailForGoodIfOutputIsInvalid() {
    var outcome = handle(request("greet", 1, 1, "{\"name\":\"empty\"}"));

    assertThat(((Outcome.Failed) outcome).message()).startsWith("Output");
    assertThat(((Outcome.Failed) outcome).retryable()).isFalse();
  }

  @Test
  void shouldReadListsAndMapsFromText() {
    var outcome =
        handle(
            request(
                "greet",
                1,
                1,
                "{\"name\":\"A\",\"others\":\"B, C;D\",\"data\":\"{\\\"x\\\":1}\"}"));

    assertThat(outcome).isInstanceOf(Outcome.Completed.class);
  }

  @Test
  void shouldReadValuesOfMapsFromInputsOfTheirOwn() {
    var inputs = "{\"data.x\":1,\"data.a.b\":\"c\",\"data\":\"{\\\"y\\\":2}\"}";

    assertThat(handle(request("echo", 1, 1, inputs)))
        .isInstanceOfSatisfying(
            Outcome.Completed.class,
            completed ->
                assertThat(completed.outputs())
                    .hasToString("{\"data\":{\"y\":2,\"x\":1,\"a.b\":\"c\"}}"));
    assertThat(handle(request("echo", 1, 1, "{\"data.x\":1,\"data.z\":null}")))
        .isInstanceOfSatisfying(
            Outcome.Completed.class,
            completed -> assertThat(completed.outputs()).hasToString("{\"data\":{\"x\":1}}"));
  }

  @Test
  void shouldFailForGoodIfThereIsNoMapForAValue() {
    var outcome = handle(request("echo", 1, 1, "{\"data.x\":1,\"data\":[2]}"));

    assertThat(((Outcome.Failed) outcome).message()).contains("expected a map", "data.x");
    assertThat(((Outcome.Failed) outcome).retryable()).isFalse();
  }

  @Test
  void shouldReadValuesOfWhatMayBeAnything() {
    assertThat(handle(request("echo", 1, 1, "{\"any.x\":1,\"any.y\":\"2\"}")))
        .isInstanceOfSatisfying(
            Outcome.Completed.class,
            completed ->
                assertThat(completed.outputs()).hasToString("{\"any\":{\"x\":1,\"y\":\"2\"}}"));
    assertThat(handle(request("echo", 1, 1, "{\"any\":\"{}\"}")))
        .isInstanceOfSatisfying(
            Outcome.Completed.class,
            completed -> assertThat(completed.outputs()).hasToString("{\"any\":\"{}\"}"));
  }

  /** What comes in goes out. */
  public record Echo(@Nullable Map<String, Object> data, @Nullable Object any) {}

  @IntegrationHandler(type = "echo", name = "Echo")
  public Echo echo(Echo input) {
    return input;
  }

  @Test
  void shouldNameServedVersionsIfVersionIsUnknown() {
    var outcome = handle(request("greet", 7, 1, "{\"name\":\"A\"}"));

    assertThat(outcome)
        .isEqualTo(
            Outcome.failedForGood("Expected version 7 of 'greet', but this artifact serves [1]"));
  }

  @Test
  void shouldNotRunTwiceIfCompleted() {
    mayReturn.countDown();

    handle(request("a", "count", 1, 1, "{\"ok\":true}"));
    handle(request("a", "count", 1, 1, "{\"ok\":true}"));
    handle(request("a", "count", 1, 2, "{\"ok\":true}"));

    assertThat(calls).hasValue(1);
  }

  @Test
  void shouldRunAgainOnlyForLaterAttemptIfFailed() {
    mayReturn.countDown();

    handle(request("a", "count", 1, 1, "{\"ok\":false}"));
    handle(request("a", "count", 1, 1, "{\"ok\":false}"));
    assertThat(calls).hasValue(1);

    handle(request("a", "count", 1, 2, "{\"ok\":false}"));
    assertThat(calls).hasValue(2);
  }

  @Test
  void shouldJoinHandlingInFlight() throws Exception {
    var first =
        CompletableFuture.supplyAsync(() -> handle(request("a", "count", 1, 1, "{\"ok\":true}")));
    assertThat(isRunning.await(5, TimeUnit.SECONDS)).isTrue();
    var second =
        CompletableFuture.supplyAsync(() -> handle(request("a", "count", 1, 2, "{\"ok\":true}")));
    mayReturn.countDown();

    assertThat(second.get(5, TimeUnit.SECONDS)).isEqualTo(first.get(5, TimeUnit.SECONDS));
    assertThat(calls).hasValue(1);
  }

  @Test
  void shouldForgetEldestIfFull() {
    mayReturn.countDown();

    for (var id : List.of("a", "b", "c", "a")) {
      handle(request(id, "count", 1, 1, "{\"ok\":true}"));
    }

    assertThat(calls).hasValue(4);
  }

  @Test
  void shouldRefuseTwoHandlersOfOneVersion() {
    var twice = List.of(handler(this, "count"), handler(this, "count"));

    assertThatThrownBy(() -> new Handlers(twice)).hasMessageContaining("'count' version 1");
  }

  @Test
  void shouldRefuseHandlerOfWrongSignature() {
    assertThatThrownBy(() -> handler(this, "wrong")).hasMessageContaining("to be a record");
  }

  private Outcome handle(IntegrationRequest request) {
    return handling.handle(request, () -> {});
  }

  record Count(boolean ok) {}

  @IntegrationHandler(type = "count", name = "Count")
  void count(Count input, IntegrationContext context) throws InterruptedException {
    calls.incrementAndGet();
    isRunning.countDown();
    mayReturn.await();
    if (!input.ok()) {
      throw new IllegalStateException("not ok");
    }
  }

  @IntegrationHandler(type = "wrong", name = "Wrong")
  void wrong(String input) {}

  private static HandlerMethod handler(Object bean, String name) {
    for (var method : bean.getClass().getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        return new HandlerMethod(
            method.getAnnotation(IntegrationHandler.class), method, () -> bean);
      }
    }
    throw new AssertionError(name);
  }

  private static IntegrationRequest request(String type, int version, int attempt, String inputs) {
    return request(UUID.randomUUID().toString(), type, version, attempt, inputs);
  }

  private static IntegrationRequest request(
      String id, String type, int version, int attempt, String inputs) {
    try {
      return new IntegrationRequest(
          id,
          type,
          version,
          attempt,
          null,
          "main",
          "main:1",
          null,
          null,
          "act",
          Instant.now(),
          (ObjectNode) Json.mapper().readTree(inputs));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}

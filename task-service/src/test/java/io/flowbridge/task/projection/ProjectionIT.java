package io.flowbridge.task.projection;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of messages. */
class ProjectionIT extends TaskServiceScenario {
  @Autowired private MeterRegistry metrics;

  /** Lesson: "A late assign event re-creates a completed task". */
  @Test
  void shouldNotReopenCompletedTask() {
    // given
    var done = task().version(8).assignee("clerk").state(TaskState.COMPLETED);
    bus.publish(done.build());
    awaitState(done.build().id(), "COMPLETED");

    // when
    bus.publish(done.version(7).state(TaskState.OPEN).build());
    awaitProcessedUpToNow();

    // then
    assertThat(graph.as("clerk").task(done.build().id()).path("state").asText())
        .isEqualTo("COMPLETED");
  }

  /** Lesson: "Two writers create duplicate tasks". */
  @Test
  void shouldKeepOneTaskOfManyMessages() {
    // given
    var task = task().description(mark);

    // when
    for (var version = 1; version <= 20; version++) {
      bus.publish(task.version(version).name("Version " + version).build());
      bus.publish(task.version(Math.max(1, version - 3)).name("Old").build());
    }

    // then
    await()
        .untilAsserted(
            () ->
                assertThat(graph.as("clerk").task(task.build().id()).path("name").asText())
                    .isEqualTo("Version 20"));
    assertThat(graph.as("clerk").ids(Map.of("search", mark))).hasSize(1);
  }

  /** Lesson: "One bad message stops the consumer". */
  @Test
  void shouldPutMalformedMessageAsideAndGoOn() {
    // given
    var good = task().build();

    // when
    bus.raw("bad-" + mark, "{ this is no snapshot");
    bus.publish(good);

    // then
    await().untilAsserted(() -> assertThat(graph.as("clerk").sees(good.id())).isTrue());
    var letter = bus.deadLetter("bad-" + mark);
    assertThat(letter.value()).isEqualTo("{ this is no snapshot".getBytes(StandardCharsets.UTF_8));
    assertThat(header(letter, "x-error-code")).isEqualTo("MALFORMED");
    assertThat(header(letter, "x-original-topic")).isEqualTo("flowbridge.tasks");
    assertThat(header(letter, "x-error-message")).isNotBlank();
    assertThat(header(letter, "ce_type")).isEqualTo("io.flowbridge.task.snapshot");
  }

  /** Lesson: "One lost CREATED record blocks the whole import". */
  @Test
  void shouldAcceptTaskWhoseBeginningWasNeverSeen() {
    var task = task().version(42).assignee("clerk").state(TaskState.CANCELLED).build();

    bus.publish(task);

    awaitState(task.id(), "CANCELLED");
  }

  @Test
  void shouldForgetRemovedTask() {
    // given
    var task = task().build();
    bus.publish(task);
    awaitState(task.id(), "OPEN");

    // when
    bus.tombstone(task.id());

    // then
    await().untilAsserted(() -> assertThat(graph.as("clerk").sees(task.id())).isFalse());
  }

  /** Lesson: "Export backlog silently delays visibility": every page says how old it is. */
  @Test
  void shouldSayUpToWhenTheListHasSeenTheBundle() {
    // given
    var now = Instant.now();

    // when
    bus.pulse("main", now);

    // then
    await()
        .untilAsserted(
            () -> {
              var asOf = graph.as("clerk").tasks(Map.of("search", mark)).path("asOf");
              assertThat(Instant.parse(asOf.path("time").asText())).isAfterOrEqualTo(now);
              assertThat(asOf.path("stale").asBoolean()).isFalse();
            });
  }

  /** Lesson: "3.5 s import + 2 s refresh before a task is visible". */
  @Test
  void shouldMeasureHowLateChangesCanBeFound() {
    // given
    var before = metrics.get("flowbridge.tasks.lag").timer().count();

    // when
    var task = task().build();
    bus.publish(task);
    awaitState(task.id(), "OPEN");

    // then
    var lag = metrics.get("flowbridge.tasks.lag").timer();
    assertThat(lag.count()).isGreaterThan(before);
    assertThat(lag.max(TimeUnit.SECONDS)).isLessThan(60);
  }

  private void awaitState(String id, String state) {
    await()
        .untilAsserted(
            () ->
                assertThat(graph.as("operator").task(id).path("state").asText()).isEqualTo(state));
  }

  private void awaitProcessedUpToNow() {
    var last = task().build();
    bus.publish(last);
    awaitState(last.id(), "OPEN");
  }

  private static String header(
      org.apache.kafka.clients.consumer.ConsumerRecord<byte[], byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8)
        .replace("\"", "");
  }
}

package io.flowbridge.task.index;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ended tasks on their way into the history and out of it. */
class IndexArchiveIT extends TaskServiceScenario {
  private static final Instant AN_HOUR_AGO =
      Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
  private static final Duration KEEP = Duration.ofDays(365);

  @Autowired private ElasticsearchClient elasticsearch;
  @Autowired private TaskIndices indices;
  @Autowired private TaskIndex index;
  @Autowired private BulkWrite bulk;
  @Autowired private TaskIndexProperties properties;

  @Test
  void shouldFindEachEndedTaskOnceAllTheTimeWhileTasksMove() throws Exception {
    // given
    var ended = Stream.generate(this::ended).limit(40).toArray(Task[]::new);
    var open = task().description(mark).build();
    bus.publish(ended);
    bus.publish(open);
    await().until(() -> found().count() == 40 && graph.as("clerk").sees(open.id()));
    var moving = new AtomicBoolean(true);
    var threads = Executors.newSingleThreadExecutor();
    var reader =
        threads.submit(
            () -> {
              var looks = 0;
              while (moving.get()) {
                assertThat(found()).hasSize(40).doesNotHaveDuplicates();
                looks++;
              }
              return looks;
            });

    // when
    var moved = new AtomicLong();
    archive(Duration.ofMinutes(30), KEEP).archive(moved::addAndGet);
    moving.set(false);

    // then
    assertThat(reader.get()).isPositive();
    assertThat(moved.get()).isGreaterThanOrEqualTo(40);
    assertThat(isIn(main(), ended[0])).isFalse();
    assertThat(isIn(history(), ended[0])).isTrue();
    assertThat(isIn(main(), open)).isTrue();
    assertThat(graph.as("clerk").task(ended[0].id()).path("state").asText()).isEqualTo("COMPLETED");
    threads.shutdown();
  }

  @Test
  void shouldWriteTaskThatEndedLongAgoIntoHistoryAtOnce() throws Exception {
    // given
    var fixture = task().description(mark);
    bus.publish(fixture.build());
    await().until(() -> graph.as("clerk").sees(fixture.build().id()));

    // when
    var ended = completed(fixture, Instant.now().minus(90, ChronoUnit.DAYS));
    bus.publish(ended);

    // then
    await().until(() -> found().toList().equals(List.of(ended.id())));
    assertThat(isIn(main(), ended)).isFalse();
    assertThat(isIn(history(), ended)).isTrue();
  }

  /** Lesson: "A late assign event re-creates a completed task". */
  @Test
  void shouldNotReopenTaskThatIsInHistory() throws Exception {
    // given
    var fixture = task().version(7).description(mark);
    var late = fixture.build();
    var ended = completed(fixture, Instant.now().minus(90, ChronoUnit.DAYS));
    bus.publish(ended);
    await().until(() -> found().toList().equals(List.of(ended.id())));

    // when
    bus.publish(late);
    var after = task().description(mark + "-after").build();
    bus.publish(after);
    await().until(() -> graph.as("clerk").sees(after.id()));

    // then
    assertThat(graph.as("clerk").task(ended.id()).path("state").asText()).isEqualTo("COMPLETED");
    assertThat(isIn(main(), ended)).isFalse();
  }

  @Test
  void shouldForgetTaskOfHistoryThatWasRemoved() throws Exception {
    // given
    var ended = completed(task().description(mark), Instant.now().minus(90, ChronoUnit.DAYS));
    bus.publish(ended);
    await().until(() -> found().toList().equals(List.of(ended.id())));

    // when
    bus.tombstone(ended.id());

    // then
    await().until(() -> !graph.as("operator").sees(ended.id()));
    assertThat(isIn(history(), ended)).isFalse();
  }

  @Test
  void shouldForgetWhatIsNotKeptAnyLonger() throws Exception {
    // given
    var old = completed(task().description(mark), Instant.now().minus(300, ChronoUnit.DAYS));
    var younger = completed(task().description(mark), Instant.now().minus(90, ChronoUnit.DAYS));
    bus.publish(old, younger);
    await().until(() -> found().count() == 2);

    // when
    archive(Duration.ofDays(1), Duration.ofDays(200)).forget(tasks -> {});

    // then
    assertThat(found()).containsExactly(younger.id());
  }

  private Task ended() {
    return completed(task().description(mark), AN_HOUR_AGO);
  }

  private static Task completed(TaskFixtures fixture, Instant endedAt) {
    return fixture.version(8).state(TaskState.COMPLETED).endedAt(endedAt).build();
  }

  private Stream<String> found() {
    return graph
        .as("clerk")
        .ids(
            Map.of("search", mark, "filter", Map.of("states", List.of("COMPLETED")), "first", 100));
  }

  private IndexArchive archive(Duration after, Duration keep) {
    var history = new HistoryProperties(after, keep, Duration.ZERO);
    return new IndexArchive(indices, index, bulk, properties, history, Clock.systemUTC());
  }

  private String main() {
    return indices.layout().serving().main();
  }

  private String history() {
    return indices.layout().serving().history();
  }

  private boolean isIn(String name, Task task) throws IOException {
    try {
      return elasticsearch.get(g -> g.index(name).id(task.id()), Object.class).found();
    } catch (ElasticsearchException e) {
      return false;
    }
  }
}

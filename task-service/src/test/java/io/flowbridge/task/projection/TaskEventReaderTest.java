package io.flowbridge.task.projection;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.flowbridge.task.Bus;
import io.flowbridge.task.projection.TaskEvent.BundlePulse;
import io.flowbridge.task.projection.TaskEvent.Malformed;
import io.flowbridge.task.projection.TaskEvent.TaskRemoved;
import io.flowbridge.task.projection.TaskEvent.TaskSnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract is docs/events/task-snapshot.schema.json. */
class TaskEventReaderTest {
  private static final String SMALLEST =
      """
      {"id": "main:1", "bundle": "main", "version": 7, "revision": 2, "key": "", "name": "Check",
       "state": "OPEN", "candidateUsers": [], "candidateGroups": ["permits"], "priority": 50,
       "tags": [], "createdAt": "2026-03-01T12:00:00Z", "suspended": false,
       "data": {"note": null}, "addedLater": {"by": "a newer producer"}}
      """;

  private static final ObjectMapper JSON =
      Bus.JSON.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final TaskEventReader reader = new TaskEventReader(JSON);

  @Test
  void shouldReadSmallestSnapshotOfContract() throws IOException {
    // given
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../docs/events/task-snapshot.schema.json")));
    assertThat(schema.validate(SMALLEST, InputFormat.JSON)).isEmpty();

    // when
    var event = read("main:1", SMALLEST);

    // then
    assertThat(event)
        .isInstanceOfSatisfying(
            TaskSnapshot.class,
            snapshot -> {
              assertThat(snapshot.task().version()).isEqualTo(7);
              assertThat(snapshot.task().data()).containsEntry("note", null);
            });
  }

  @Test
  void shouldReadWholeSnapshotOfContract() throws IOException {
    // given
    var task = task().description("All of it").data(Map.of("plate", "M-AB 1")).build();
    var text = JSON.writeValueAsString(task);
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../docs/events/task-snapshot.schema.json")));
    assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();

    // then
    assertThat(read(task.id(), text)).isEqualTo(new TaskSnapshot(task));
  }

  @Test
  void shouldReadTombstone() {
    assertThat(reader.read(new TaskMessage("main:1", null, Map.of())))
        .isEqualTo(new TaskRemoved("main:1"));
  }

  @Test
  void shouldReadPulse() {
    assertThat(
            read("pulse:main", "{\"bundle\":\"main\",\"publishedUpTo\":\"2026-03-01T12:00:00Z\"}"))
        .isEqualTo(new BundlePulse("main", Instant.parse("2026-03-01T12:00:00Z")));
  }

  @Test
  void shouldRefuseText() {
    assertThat(read("main:1", "not json")).isInstanceOf(Malformed.class);
  }

  @Test
  void shouldRefuseSnapshotWithoutState() {
    assertThat(read("main:1", SMALLEST.replace("\"OPEN\"", "null"))).isInstanceOf(Malformed.class);
  }

  @Test
  void shouldRefuseIdOfAnotherBundle() {
    assertThat(read("main:1", SMALLEST.replace("main:1", "other:1"))).isInstanceOf(Malformed.class);
  }

  private TaskEvent read(String key, String body) {
    return reader.read(new TaskMessage(key, body.getBytes(StandardCharsets.UTF_8), Map.of()));
  }
}

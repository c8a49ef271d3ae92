package io.flowbridge.process.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutboxEntryTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  private final ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private final List<Fact> facts =
      List.of(
          Fact.of(FactType.INSTANCE_STARTED, "a", NOON).user("kim"),
          Fact.of(FactType.TASK_CREATED, "a", NOON)
              .activity("handle", "Handle", "userTask")
              .task("t")
              .with("assignee", null),
          Fact.of(FactType.VARIABLES_CHANGED, "b", NOON)
              .with("variables", Map.of("days", 3, "where", List.of("x"))),
          Fact.of(FactType.INSTANCE_CANCELLED, "a", NOON.plusMillis(1)).message("withdrawn"));

  @Test
  void shouldReadWhatItWrote() throws Exception {
    // given
    var entry =
        new OutboxEntry(
            Set.of("t"),
            Set.of("a"),
            Set.of("b"),
            facts,
            List.of(
                new OutboxMessage("topic", "key", "type", "subject", "schema", Map.of("n", 1))));

    // when
    var again = json.readValue(json.writeValueAsString(entry), OutboxEntry.class);

    // then
    assertThat(again).isEqualTo(entry);
  }

  @Test
  void shouldSayInstanceAndTimeOnlyWhereTheyChange() throws Exception {
    // when
    var row = json.valueToTree(new OutboxEntry(Set.of(), Set.of(), Set.of(), facts, List.of()));

    // then
    assertThat(row.path("facts").findValuesAsText("rootInstanceId")).containsExactly("a", "b", "a");
    assertThat(row.path("facts").findValuesAsText("time"))
        .containsExactly("2026-03-02T12:00:00.123Z", "2026-03-02T12:00:00.124Z");
  }

  @Test
  void shouldReadRowsThatSayThemWithEveryFact() throws Exception {
    // given
    var row =
        """
        {"facts": [
          {"type": "INSTANCE_STARTED", "rootInstanceId": "a", "time": "2026-03-02T12:00:00.123Z", "user": "kim"},
          {"type": "INSTANCE_CANCELLED", "rootInstanceId": "a", "time": "2026-03-02T12:00:00.124Z", "message": "withdrawn"}
        ]}
        """;

    // when
    var entry = json.readValue(row, OutboxEntry.class);

    // then
    assertThat(entry.facts()).containsExactly(facts.get(0), facts.get(3));
  }

  @Test
  void shouldJoinWhatSeveralCommandsOfOneTransactionTell() {
    // given
    var first = new OutboxEntry(Set.of("t"), Set.of("a"), Set.of(), facts.subList(0, 1), List.of());
    var second =
        new OutboxEntry(Set.of("t", "u"), Set.of(), Set.of("a"), facts.subList(1, 2), List.of());

    // when
    var both = first.and(second);

    // then
    assertThat(both)
        .isEqualTo(
            new OutboxEntry(
                Set.of("t", "u"), Set.of("a"), Set.of("a"), facts.subList(0, 2), List.of()));
  }
}

package io.flowbridge.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.platform.FlowbridgeException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaskChangesTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void shouldTellNullFromNotMentioned() {
    // when
    TaskChanges changes = of("dueAt", null);

    // then
    assertThat(changes.has("dueAt")).isTrue();
    assertThat(changes.time("dueAt")).isNull();
    assertThat(changes.has("followUpAt")).isFalse();
  }

  @Test
  void shouldReadTimesOfAnyZone() {
    assertThat(of("dueAt", "2026-01-02T12:00:00+02:00").time("dueAt"))
        .isEqualTo(Instant.parse("2026-01-02T10:00:00Z"));
  }

  @Test
  void shouldStripNamesAndDropRepeatedOnes() {
    assertThat(of("tags", List.of(" urgent ", "urgent", "vip")).names("tags"))
        .containsExactly("urgent", "vip");
  }

  @ParameterizedTest
  @MethodSource("badOnes")
  void shouldRefuse(String name, @Nullable Object value) {
    assertThatThrownBy(() -> of(name, value))
        .isInstanceOfSatisfying(
            FlowbridgeException.class,
            refusal -> assertThat(refusal.code()).isEqualTo("BAD_INPUT"));
  }

  static Stream<Object[]> badOnes() {
    return Stream.of(
        new Object[] {"dueAt", "tomorrow"},
        new Object[] {"followUpAt", "2025-12-31T23:59:59Z"},
        new Object[] {"priority", 101},
        new Object[] {"priority", -1},
        new Object[] {"priority", null},
        new Object[] {"priority", "high"},
        new Object[] {"description", "x".repeat(4_001)},
        new Object[] {"tags", List.of(" ")},
        new Object[] {"tags", List.of("x".repeat(51))},
        new Object[] {"tags", Collections.nCopies(1, null)},
        new Object[] {"tags", Stream.iterate(0, i -> i + 1).limit(21).toList()},
        new Object[] {"tags", "urgent"},
        new Object[] {"candidateGroups", null},
        new Object[] {"assignee", "kim"});
  }

  @Test
  void shouldRefuseToChangeNothing() {
    assertThatThrownBy(() -> TaskChanges.of(Map.of(), NOW)).hasMessageContaining("nothing");
  }

  private static TaskChanges of(String name, @Nullable Object value) {
    Map<String, @Nullable Object> given = new HashMap<>();
    given.put(name, value);
    return TaskChanges.of(given, NOW);
  }
}

package io.flowbridge.task.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.FieldValue;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskFilter;
import io.flowbridge.task.TaskOrder;
import io.flowbridge.task.TaskOrder.Direction;
import io.flowbridge.task.TaskOrder.Field;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.Visibility;
import io.flowbridge.task.index.TaskCursors.Place;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskCursorsTest {
  private static final List<TaskOrder> BY_NAME =
      List.of(TaskOrder.by(Field.NAME, Direction.ASC), TaskOrder.by(Field.DUE_AT, Direction.ASC));
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123456Z");

  private final TaskCursors cursors = new TaskCursors("a secret");

  @Test
  void shouldReadItsOwnCursor() {
    // given
    var place =
        new Place(
            new Moment("point", NOW, NOW.minusSeconds(1), true),
            true,
            List.of(
                FieldValue.of("ä"), FieldValue.of(1_700_000_000_000L), FieldValue.of("main:1")));

    // when
    var read = cursors.place(sorting("permit"), cursors.cursor(sorting("permit"), place));

    // then
    assertThat(read.moment()).isEqualTo(place.moment());
    assertThat(read.similar()).isTrue();
    assertThat(read.values())
        .extracting(FieldValue::_get)
        .containsExactly("ä", 1_700_000_000_000L, "main:1");
  }

  @Test
  void shouldKeepMissingValues() {
    var read = cursors.place(sorting(null), cursor(sorting(null)));

    assertThat(read.values().get(1).isNull()).isTrue();
    assertThat(read.moment().id()).isNull();
  }

  @Test
  void shouldRefuseCursorOfAnotherSearch() {
    assertBadCursor(() -> cursors.place(sorting("two"), cursor(sorting("one"))));
  }

  @Test
  void shouldRefuseCursorSignedByAnother() {
    var foreign = new TaskCursors("another secret").cursor(sorting(null), place());

    assertBadCursor(() -> cursors.place(sorting(null), foreign));
  }

  @Test
  void shouldRefuseEditedCursor() {
    // given
    var cursor = cursor(sorting(null));
    var parts = cursor.split("\\.");
    var text = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
    var edited =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(text.replace("main:1", "main:2").getBytes(StandardCharsets.UTF_8));

    // then
    assertThat(edited).isNotEqualTo(parts[0]);
    assertBadCursor(() -> cursors.place(sorting(null), edited + "." + parts[1]));
  }

  @Test
  void shouldRefuseNonsense() {
    assertBadCursor(() -> cursors.place(sorting(null), "nonsense"));
    assertBadCursor(() -> cursors.place(sorting(null), ""));
    assertBadCursor(() -> cursors.place(sorting(null), "."));
  }

  private String cursor(TaskSorting sorting) {
    return cursors.cursor(sorting, place());
  }

  private static Place place() {
    return new Place(
        new Moment(null, NOW, NOW, false),
        false,
        List.of(FieldValue.of("a"), FieldValue.NULL, FieldValue.of("main:1")));
  }

  private static void assertBadCursor(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            FlowbridgeException.class, e -> assertThat(e.code()).isEqualTo("BAD_CURSOR"));
  }

  private static TaskSorting sorting(String text) {
    var search = new TaskSearch(new Visibility(false, "kim", Set.of()), TaskFilter.NONE, text);
    return TaskSorting.of(search, BY_NAME);
  }
}

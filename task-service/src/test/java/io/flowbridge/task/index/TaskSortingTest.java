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
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskSortingTest {
  private static final List<TaskOrder> BY_NAME = List.of(new TaskOrder(Field.NAME, Direction.ASC));

  @Test
  void shouldReadItsOwnCursor() {
    // given
    var sorting = TaskSorting.of(search("permit"), List.of());
    var place =
        List.of(FieldValue.of(1.5), FieldValue.of(1_700_000_000_000L), FieldValue.of("main:1"));

    // when
    var read = sorting.place(sorting.cursor(place));

    // then
    assertThat(read)
        .extracting(FieldValue::_get)
        .containsExactly(1.5, 1_700_000_000_000L, "main:1");
  }

  @Test
  void shouldKeepMissingValuesInCursor() {
    var sorting = TaskSorting.of(search(null), BY_NAME);
    var cursor = sorting.cursor(List.of(FieldValue.NULL, FieldValue.of("main:1")));

    assertThat(sorting.place(cursor).get(0).isNull()).isTrue();
  }

  @Test
  void shouldRefuseCursorOfAnotherSearch() {
    var cursor =
        TaskSorting.of(search("one"), BY_NAME)
            .cursor(List.of(FieldValue.of("a"), FieldValue.of("main:1")));

    assertBadCursor(() -> TaskSorting.of(search("two"), BY_NAME).place(cursor));
  }

  @Test
  void shouldRefuseNonsense() {
    assertBadCursor(() -> TaskSorting.of(search(null), BY_NAME).place("nonsense"));
  }

  private static void assertBadCursor(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            FlowbridgeException.class, e -> assertThat(e.code()).isEqualTo("BAD_CURSOR"));
  }

  private static TaskSearch search(String text) {
    return new TaskSearch(new Visibility(false, "kim", Set.of()), TaskFilter.NONE, text);
  }
}

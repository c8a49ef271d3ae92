package io.flowbridge.task.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.SortOrder;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskDataType;
import io.flowbridge.task.TaskFilter;
import io.flowbridge.task.TaskOrder;
import io.flowbridge.task.TaskOrder.Direction;
import io.flowbridge.task.TaskOrder.Field;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.Visibility;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskSortingTest {
  private static final TaskOrder BY_DUE = TaskOrder.by(Field.DUE_AT, Direction.ASC);

  @Test
  void shouldPutTasksWithoutValueLast() {
    var option = sorting(BY_DUE).options(false).get(0).field();

    assertThat(option.order()).isEqualTo(SortOrder.Asc);
    assertThat(option.missing().stringValue()).isEqualTo("_last");
  }

  @Test
  void shouldTurnEverythingAroundBackwards() {
    var options = sorting(BY_DUE).options(true);

    assertThat(options.get(0).field().order()).isEqualTo(SortOrder.Desc);
    assertThat(options.get(0).field().missing().stringValue()).isEqualTo("_first");
    assertThat(options.get(1).field().order()).isEqualTo(SortOrder.Desc);
  }

  @Test
  void shouldGiveEveryTaskOnePlaceByItsId() {
    assertThat(sorting(BY_DUE).steps().get(1).field()).isEqualTo("id");
  }

  @Test
  void shouldRefuseOrderByDataWithoutType() {
    assertBadInput(new TaskOrder(Field.DATA, Direction.ASC, "amount", null));
  }

  @Test
  void shouldRefusePathWithoutOrderByData() {
    assertBadInput(new TaskOrder(Field.NAME, Direction.ASC, "amount", null));
  }

  @Test
  void shouldRefuseTypeWithoutPath() {
    assertBadInput(new TaskOrder(Field.DATA, Direction.ASC, null, TaskDataType.TEXT));
  }

  @Test
  void shouldRefuseTooManyOrders() {
    assertBadInput(Collections.nCopies(6, BY_DUE).toArray(TaskOrder[]::new));
  }

  private static void assertBadInput(TaskOrder... orders) {
    assertThatThrownBy(() -> sorting(orders))
        .isInstanceOfSatisfying(
            FlowbridgeException.class, e -> assertThat(e.code()).isEqualTo("BAD_INPUT"));
  }

  private static TaskSorting sorting(TaskOrder... orders) {
    var everything = new TaskSearch(new Visibility(false, "kim", Set.of()), TaskFilter.NONE, null);
    return TaskSorting.of(everything, List.of(orders));
  }
}

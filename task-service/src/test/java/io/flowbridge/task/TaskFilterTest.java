package io.flowbridge.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.platform.FlowbridgeException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskFilterTest {

  @Test
  void shouldAcceptFilterOfTenLevels() {
    assertThat(nested(10).checked()).isNotNull();
  }

  @Test
  void shouldRefuseFilterOfElevenLevels() {
    assertThatThrownBy(() -> nested(11).checked())
        .isInstanceOf(FlowbridgeException.class)
        .hasMessageContaining("10 levels");
  }

  @Test
  void shouldRefuseTooManyConditions() {
    var many = Collections.nCopies(TaskFilter.MAX_CONDITIONS, TaskFilter.NONE);

    assertThatThrownBy(() -> with(null, many, null).checked())
        .isInstanceOf(FlowbridgeException.class);
  }

  @Test
  void shouldRefuseTooManyValues() {
    var many = Collections.nCopies(TaskFilter.MAX_VALUES + 1, "permits");

    assertThatThrownBy(() -> groups(many).checked()).isInstanceOf(FlowbridgeException.class);
  }

  @Test
  void shouldKnowThatAnInnerFilterNamesStates() {
    var inner = with(List.of(TaskState.COMPLETED), null, null);

    assertThat(with(null, List.of(inner), null).namesStates()).isTrue();
  }

  @Test
  void shouldKnowThatNoStatesAreNamed() {
    assertThat(nested(3).namesStates()).isFalse();
  }

  private static TaskFilter nested(int levels) {
    var filter = TaskFilter.NONE;
    for (var level = 1; level < levels; level++) {
      filter = with(null, null, filter);
    }
    return filter;
  }

  private static TaskFilter groups(List<String> groups) {
    return new TaskFilter(
        null, null, null, null, groups, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null);
  }

  private static TaskFilter with(List<TaskState> states, List<TaskFilter> or, TaskFilter not) {
    return new TaskFilter(
        null, null, null, null, null, null, null, null, states, null, null, null, null, null, null,
        null, null, null, null, null, null, or, not);
  }
}

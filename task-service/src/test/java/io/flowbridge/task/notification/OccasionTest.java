package io.flowbridge.task.notification;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskState;
import io.flowbridge.task.notification.Occasion.Known;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OccasionTest {
  private static final Instant NOW = Instant.now();
  private static final Instant SINCE = NOW.minusSeconds(3600);

  @Test
  void shouldTellCandidatesOfANewTask() {
    assertThat(kind(null, task())).isEqualTo(Kind.CREATED);
  }

  @Test
  void shouldTellTheAssigneeOfATaskThatBeginsWithOne() {
    assertThat(kind(null, task().assignee("kim"))).isEqualTo(Kind.ASSIGNED);
  }

  @Test
  void shouldTellNobodyOfATaskMadeForOneself() {
    assertThat(kind(null, task().assignee("kim").owner("kim"))).isNull();
  }

  @Test
  void shouldTellNobodyOfWhatWasThereBefore() {
    assertThat(kind(null, task().createdAt(SINCE.minusSeconds(1)))).isNull();
  }

  @Test
  void shouldTellTheNewAssignee() {
    assertThat(kind(new Known(1, null, true), task().version(2).assignee("kim")))
        .isEqualTo(Kind.ASSIGNED);
    assertThat(kind(new Known(1, "lee", true), task().version(2).assignee("kim")))
        .isEqualTo(Kind.ASSIGNED);
  }

  @Test
  void shouldTellTheAssigneeOfAnOldTaskToo() {
    var old = task().createdAt(SINCE.minusSeconds(1)).version(2).assignee("kim");

    assertThat(kind(new Known(1, null, true), old)).isEqualTo(Kind.ASSIGNED);
  }

  @Test
  void shouldTellNobodyOfOtherChanges() {
    assertThat(kind(new Known(1, "kim", true), task().version(2).assignee("kim").name("New")))
        .isNull();
    assertThat(kind(new Known(1, "kim", true), task().version(2))).as("given back").isNull();
  }

  @Test
  void shouldTellNobodyOfEndedTasks() {
    assertThat(kind(null, task().state(TaskState.COMPLETED))).isNull();
    assertThat(kind(new Known(1, null, true), task().assignee("kim").state(TaskState.CANCELLED)))
        .isNull();
  }

  @Test
  void shouldHoldAsLongAsItIsTrue() {
    assertThat(new Known(1, null, true).stillHolds(Kind.CREATED, "kim")).isTrue();
    assertThat(new Known(1, "lee", true).stillHolds(Kind.CREATED, "kim")).isFalse();
    assertThat(new Known(1, "kim", true).stillHolds(Kind.ASSIGNED, "kim")).isTrue();
    assertThat(new Known(1, "lee", true).stillHolds(Kind.ASSIGNED, "kim")).isFalse();
    assertThat(new Known(1, "kim", false).stillHolds(Kind.ASSIGNED, "kim")).isFalse();
  }

  private static @Nullable Kind kind(@Nullable Known before, TaskFixtures task) {
    var occasion = Occasion.of(before, task.build(), SINCE, NOW);
    return occasion == null ? null : occasion.kind();
  }
}

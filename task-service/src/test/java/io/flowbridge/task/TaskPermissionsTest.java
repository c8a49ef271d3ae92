package io.flowbridge.task;

import static io.flowbridge.task.TaskFixtures.task;
import static io.flowbridge.task.VisibilityTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.platform.Viewer;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskPermissionsTest {
  private static final Viewer CLERK = viewer("clerk", Set.of("permits"));
  private static final Viewer LEAD = viewer("lead", Set.of("permits", "permits-lead"));
  private static final Viewer OPERATOR =
      new Viewer("operator", "Operator", Set.of(), Set.of("operator"), "token");

  @Test
  void shouldLetCandidateClaimAndCompleteUnassignedTask() {
    assertThat(TaskPermissions.of(task().build(), CLERK))
        .isEqualTo(new TaskPermissions(true, false, false, true, true));
  }

  @Test
  void shouldLetAssigneeDoEverythingButClaim() {
    assertThat(TaskPermissions.of(task().assignee("clerk").build(), CLERK))
        .isEqualTo(new TaskPermissions(false, true, true, true, true));
  }

  @Test
  void shouldLetCandidateTakeOverButNotCompleteTaskOfColleague() {
    assertThat(TaskPermissions.of(task().assignee("clerk2").build(), CLERK))
        .isEqualTo(new TaskPermissions(true, false, false, false, true));
  }

  @Test
  void shouldLetLeadAssign() {
    assertThat(TaskPermissions.of(task().assignee("clerk").build(), LEAD).assign()).isTrue();
  }

  @Test
  void shouldLetOperatorGiveBackTaskOfAnyone() {
    assertThat(TaskPermissions.of(task().assignee("clerk").build(), OPERATOR).unclaim()).isTrue();
  }

  @Test
  void shouldLetNobodyWorkSuspendedTask() {
    assertThat(TaskPermissions.of(task().suspended().build(), CLERK))
        .isEqualTo(new TaskPermissions(false, false, false, false, false));
  }

  @Test
  void shouldLetNobodyWorkEndedTask() {
    assertThat(TaskPermissions.of(task().state(TaskState.COMPLETED).build(), OPERATOR))
        .isEqualTo(new TaskPermissions(false, false, false, false, false));
  }

  @Test
  void shouldLetOutsiderDoNothing() {
    assertThat(TaskPermissions.of(task().build(), viewer("outsider")))
        .isEqualTo(new TaskPermissions(false, false, false, false, false));
  }
}

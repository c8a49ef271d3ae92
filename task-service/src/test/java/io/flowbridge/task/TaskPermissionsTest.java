package io.flowbridge.task;

import static io.flowbridge.task.TaskFixtures.task;
import static io.flowbridge.task.VisibilityTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.platform.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskPermissionsTest {
  private static final Viewer CLERK = viewer("clerk", Set.of("permits"));
  private static final Viewer LEAD = viewer("lead", Set.of("permits", "permits-lead"));
  private static final Viewer OPERATOR =
      new Viewer("operator", "Operator", Set.of(), Set.of("operator"), "token");

  @Test
  void shouldLetCandidateWorkUnassignedTask() {
    assertThat(allowed(task(), CLERK))
        .containsExactlyInAnyOrder(
            "claim", "complete", "saveDraft", "update", "defer", "comment", "attach");
  }

  @Test
  void shouldLetAssigneeDoEverythingButClaim() {
    assertThat(allowed(task().assignee("clerk"), CLERK))
        .containsExactlyInAnyOrder(
            "unclaim",
            "assign",
            "complete",
            "saveDraft",
            "update",
            "updateCandidates",
            "defer",
            "delegate",
            "comment",
            "attach");
  }

  @Test
  void shouldLetCandidateOnlyTakeOverTaskOfColleague() {
    assertThat(allowed(task().assignee("clerk2"), CLERK))
        .containsExactlyInAnyOrder("claim", "saveDraft", "comment");
  }

  @Test
  void shouldLetLeadSayWhoWorks() {
    assertThat(allowed(task().assignee("clerk"), LEAD))
        .contains("assign", "delegate", "updateCandidates", "attach")
        .doesNotContain("complete", "unclaim");
  }

  @Test
  void shouldLetOperatorGiveBackTaskOfAnyone() {
    assertThat(allowed(task().assignee("clerk"), OPERATOR)).contains("unclaim");
  }

  @Test
  void shouldLetDeferredTaskBeTakenBack() {
    assertThat(allowed(task().followUpAt(Instant.now()), CLERK)).contains("undefer");
  }

  @Test
  void shouldHaveDelegatedTaskResolvedNotEnded() {
    // given
    var delegated = task().assignee("clerk").owner("lead").delegated().businessError("LATE");

    // then
    assertThat(allowed(delegated, CLERK)).contains("resolve").doesNotContain("complete");
    assertThat(of(delegated.build(), CLERK).fail()).isEmpty();
  }

  @Test
  void shouldOfferBusinessErrorsToWhoMayCompleteOnly() {
    // given
    var mine = task().assignee("clerk").businessError("LATE").build();

    // then
    assertThat(of(mine, CLERK).fail()).containsExactly(new BusinessError("LATE", "LATE"));
    assertThat(of(mine, LEAD).fail()).isEmpty();
  }

  @Test
  void shouldLetSuspendedTaskOnlyBeCommented() {
    assertThat(allowed(task().suspended(), CLERK)).containsExactly("comment");
  }

  @Test
  void shouldLetNobodyWorkEndedTask() {
    assertThat(allowed(task().state(TaskState.COMPLETED).businessError("LATE"), OPERATOR))
        .isEmpty();
  }

  @Test
  void shouldLetOutsiderDoNothing() {
    assertThat(allowed(task().businessError("LATE"), viewer("outsider"))).isEmpty();
  }

  @Test
  void shouldLetSubstituteDoWhatTheAssigneeMay() {
    // given
    var kim = viewer("kim");
    var absent = List.of(new Absent("clerk", Set.of("permits")));
    var task = task().assignee("clerk").businessError("LATE").build();

    // when
    var permissions = TaskPermissions.of(task, kim, Visibility.of(kim, absent));

    // then
    assertThat(permissions.complete()).isTrue();
    assertThat(permissions.unclaim()).isTrue();
    assertThat(permissions.assign()).isTrue();
    assertThat(permissions.claim()).as("by a takeover").isTrue();
    assertThat(permissions.fail()).hasSize(1);
  }

  /** Names of what is allowed. */
  private static Stream<String> allowed(TaskFixtures task, Viewer viewer) {
    var permissions = of(task.build(), viewer);
    return Stream.of(TaskPermissions.class.getRecordComponents())
        .filter(
            component -> {
              try {
                return Boolean.TRUE.equals(component.getAccessor().invoke(permissions));
              } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
              }
            })
        .map(component -> component.getName());
  }

  private static TaskPermissions of(Task task, Viewer viewer) {
    return TaskPermissions.of(task, viewer, Visibility.of(viewer, List.of()));
  }
}

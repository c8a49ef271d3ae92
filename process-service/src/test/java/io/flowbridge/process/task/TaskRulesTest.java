package io.flowbridge.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.platform.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskRulesTest {

  /**
   * People: {@code assignee} has the task, {@code owner} owns it, {@code candidate} and {@code
   * member} may work it, {@code lead} leads the candidate group without being in it, {@code
   * operator} and {@code admin} run the platform, {@code stranger} is nobody to the task.
   */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          person,    see,   claim,                 unclaim,   assign,    complete
          assignee,  true,  OK,                    OK,        OK,        OK
          owner,     true,  TASK_ALREADY_ASSIGNED, FORBIDDEN, OK,        TASK_ALREADY_ASSIGNED
          candidate, true,  TASK_ALREADY_ASSIGNED, FORBIDDEN, FORBIDDEN, TASK_ALREADY_ASSIGNED
          member,    true,  TASK_ALREADY_ASSIGNED, FORBIDDEN, FORBIDDEN, TASK_ALREADY_ASSIGNED
          operator,  true,  TASK_ALREADY_ASSIGNED, OK,        OK,        TASK_ALREADY_ASSIGNED
          admin,     true,  TASK_ALREADY_ASSIGNED, OK,        OK,        TASK_ALREADY_ASSIGNED
          lead,      false, NOT_FOUND,             NOT_FOUND, OK,        NOT_FOUND
          starter,   false, NOT_FOUND,             NOT_FOUND, NOT_FOUND, NOT_FOUND
          stranger,  false, NOT_FOUND,             NOT_FOUND, NOT_FOUND, NOT_FOUND
          """,
      useHeadersInDisplayName = true)
  void shouldDecideForAssignedTask(
      String person, boolean see, String claim, String unclaim, String assign, String complete) {
    // given
    Viewer viewer = viewer(person);
    WorkItem task = task("assignee");

    // then
    assertThat(TaskRights.maySee(viewer, task)).isEqualTo(see);
    assertThat(code(TaskRules.claim(viewer, task, null, false))).isEqualTo(claim);
    assertThat(code(TaskRules.unclaim(viewer, task, null))).isEqualTo(unclaim);
    assertThat(code(TaskRules.assign(viewer, task, null))).isEqualTo(assign);
    assertThat(code(TaskRules.complete(viewer, task, null))).isEqualTo(complete);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          person,    see,   claim,     unclaim,   assign,    complete
          owner,     true,  OK,        OK,        OK,        OK
          candidate, true,  OK,        OK,        FORBIDDEN, OK
          member,    true,  OK,        OK,        FORBIDDEN, OK
          operator,  true,  OK,        OK,        OK,        OK
          lead,      false, NOT_FOUND, NOT_FOUND, OK,        NOT_FOUND
          stranger,  false, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND
          """,
      useHeadersInDisplayName = true)
  void shouldDecideForUnassignedTask(
      String person, boolean see, String claim, String unclaim, String assign, String complete) {
    // given
    Viewer viewer = viewer(person);
    WorkItem task = task(null);

    // then
    assertThat(TaskRights.maySee(viewer, task)).isEqualTo(see);
    assertThat(code(TaskRules.claim(viewer, task, null, false))).isEqualTo(claim);
    assertThat(code(TaskRules.unclaim(viewer, task, null))).isEqualTo(unclaim);
    assertThat(code(TaskRules.assign(viewer, task, null))).isEqualTo(assign);
    assertThat(code(TaskRules.complete(viewer, task, null))).isEqualTo(complete);
  }

  @Test
  void shouldLetCandidateTakeOverWhenConfirmed() {
    assertThat(code(TaskRules.claim(viewer("member"), task("assignee"), null, true)))
        .isEqualTo("OK");
  }

  @Test
  void shouldNotLetStrangerTakeOver() {
    assertThat(code(TaskRules.claim(viewer("stranger"), task("assignee"), null, true)))
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldRefuseStaleRevisionBeforeAssignment() {
    assertThat(code(TaskRules.claim(viewer("member"), task("assignee"), 4, false)))
        .isEqualTo("CONFLICT");
  }

  @Test
  void shouldAcceptCurrentRevision() {
    assertThat(code(TaskRules.complete(viewer("assignee"), task("assignee"), 5))).isEqualTo("OK");
  }

  @Test
  void shouldSayThatTaskEndedBeforeItsRevision() {
    // given
    WorkItem ended = task().open(false).assignee("assignee").build();

    // then
    assertThat(code(TaskRules.complete(viewer("member"), ended, 4))).isEqualTo("TASK_ENDED");
  }

  @Test
  void shouldNotShowEndedTaskToStranger() {
    // given
    WorkItem ended = task().open(false).assignee("assignee").build();

    // then
    assertThat(code(TaskRules.complete(viewer("stranger"), ended, null))).isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldRefuseChangesOfSuspendedTask() {
    // given
    WorkItem suspended = task().suspended(true).assignee("assignee").build();

    // then
    assertThat(code(TaskRules.complete(viewer("assignee"), suspended, null))).isEqualTo("CONFLICT");
  }

  /** In the order of the columns: update, candidates, delegate, resolve, fail. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          person,    update,    candidates, delegate,  resolve,               fail
          assignee,  OK,        OK,         OK,        CONFLICT,              OK
          owner,     OK,        OK,         OK,        TASK_ALREADY_ASSIGNED, TASK_ALREADY_ASSIGNED
          candidate, FORBIDDEN, FORBIDDEN,  FORBIDDEN, TASK_ALREADY_ASSIGNED, TASK_ALREADY_ASSIGNED
          member,    FORBIDDEN, FORBIDDEN,  FORBIDDEN, TASK_ALREADY_ASSIGNED, TASK_ALREADY_ASSIGNED
          operator,  OK,        OK,         OK,        TASK_ALREADY_ASSIGNED, TASK_ALREADY_ASSIGNED
          lead,      OK,        OK,         OK,        NOT_FOUND,             NOT_FOUND
          stranger,  NOT_FOUND, NOT_FOUND,  NOT_FOUND, NOT_FOUND,             NOT_FOUND
          """,
      useHeadersInDisplayName = true)
  void shouldDecideChangesOfAssignedTask(
      String person,
      String update,
      String candidates,
      String delegate,
      String resolve,
      String fail) {
    assertChanges(task("assignee"), person, update, candidates, delegate, resolve, fail);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          person,    update,    candidates, delegate,  resolve,   fail
          owner,     OK,        OK,         OK,        CONFLICT,  OK
          candidate, OK,        FORBIDDEN,  FORBIDDEN, CONFLICT,  OK
          member,    OK,        FORBIDDEN,  FORBIDDEN, CONFLICT,  OK
          operator,  OK,        OK,         OK,        CONFLICT,  OK
          lead,      OK,        OK,         OK,        NOT_FOUND, NOT_FOUND
          stranger,  NOT_FOUND, NOT_FOUND,  NOT_FOUND, NOT_FOUND, NOT_FOUND
          """,
      useHeadersInDisplayName = true)
  void shouldDecideChangesOfUnassignedTask(
      String person,
      String update,
      String candidates,
      String delegate,
      String resolve,
      String fail) {
    assertChanges(task(null), person, update, candidates, delegate, resolve, fail);
  }

  private static void assertChanges(
      WorkItem task,
      String person,
      String update,
      String candidates,
      String delegate,
      String resolve,
      String fail) {
    Viewer viewer = viewer(person);
    assertThat(code(TaskRules.update(viewer, task, null, false))).isEqualTo(update);
    assertThat(code(TaskRules.update(viewer, task, null, true))).isEqualTo(candidates);
    assertThat(code(TaskRules.delegate(viewer, task, null))).isEqualTo(delegate);
    assertThat(code(TaskRules.resolve(viewer, task, null))).isEqualTo(resolve);
    assertThat(code(TaskRules.fail(viewer, task, null, "LATE"))).isEqualTo(fail);
  }

  @Test
  void shouldHaveDelegatedTaskResolvedNotCompleted() {
    // given
    WorkItem delegated = task().assignee("assignee").delegated(true).build();

    // then
    assertThat(code(TaskRules.complete(viewer("assignee"), delegated, null)))
        .isEqualTo("TASK_DELEGATED");
    assertThat(code(TaskRules.fail(viewer("assignee"), delegated, null, "LATE")))
        .isEqualTo("TASK_DELEGATED");
    assertThat(code(TaskRules.resolve(viewer("assignee"), delegated, null))).isEqualTo("OK");
  }

  @Test
  void shouldFailOnlyByOfferedError() {
    assertThat(code(TaskRules.fail(viewer("assignee"), task("assignee"), null, "OTHER")))
        .isEqualTo("BAD_INPUT");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          person,    assigned,  unassigned, detachOwn, detachOther
          assignee,  OK,        NOT_FOUND,  OK,        OK
          owner,     OK,        OK,         OK,        OK
          candidate, FORBIDDEN, OK,         OK,        FORBIDDEN
          member,    FORBIDDEN, OK,         OK,        FORBIDDEN
          operator,  OK,        OK,         OK,        OK
          lead,      OK,        OK,         OK,        OK
          stranger,  NOT_FOUND, NOT_FOUND,  NOT_FOUND, NOT_FOUND
          """,
      useHeadersInDisplayName = true)
  void shouldDecideWhoAttachesAndDetaches(
      String person, String assigned, String unassigned, String detachOwn, String detachOther) {
    // given
    Viewer viewer = viewer(person);

    // then
    assertThat(code(TaskRules.attach(viewer, task("assignee")))).isEqualTo(assigned);
    assertThat(code(TaskRules.attach(viewer, task((String) null)))).isEqualTo(unassigned);
    assertThat(code(TaskRules.detach(viewer, task("assignee"), person))).isEqualTo(detachOwn);
    assertThat(code(TaskRules.detach(viewer, task("assignee"), "kim"))).isEqualTo(detachOther);
  }

  @Test
  void shouldAttachNothingToEndedOrSuspendedTask() {
    assertThat(code(TaskRules.attach(viewer("operator"), task().open(false).build())))
        .isEqualTo("TASK_ENDED");
    assertThat(code(TaskRules.attach(viewer("operator"), task().suspended(true).build())))
        .isEqualTo("CONFLICT");
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("OK");
  }

  private static WorkItem task(@Nullable String assignee) {
    return task().assignee(assignee).build();
  }

  private static TaskBuilder task() {
    return new TaskBuilder();
  }

  /** Open, of revision 5 and offering the error LATE unless said otherwise. */
  private static final class TaskBuilder {
    private boolean open = true;
    private boolean suspended;
    private boolean delegated;
    private @Nullable String assignee;

    TaskBuilder open(boolean value) {
      open = value;
      return this;
    }

    TaskBuilder suspended(boolean value) {
      suspended = value;
      return this;
    }

    TaskBuilder delegated(boolean value) {
      delegated = value;
      return this;
    }

    TaskBuilder assignee(@Nullable String value) {
      assignee = value;
      return this;
    }

    WorkItem build() {
      return new WorkItem(
          "t",
          open,
          suspended,
          open ? 5 : 0,
          assignee,
          "owner",
          Set.of("candidate"),
          Set.of("permits"),
          delegated,
          Set.of("LATE"),
          List.of());
    }
  }

  private static Viewer viewer(String person) {
    Set<String> groups =
        switch (person) {
          case "member" -> Set.of("permits", "others");
          case "lead" -> Set.of("permits-lead");
          default -> Set.of("others");
        };
    Set<String> roles =
        switch (person) {
          case "operator", "admin" -> Set.of("user", person);
          default -> Set.of("user");
        };
    return new Viewer(person, person, groups, roles, "token");
  }
}

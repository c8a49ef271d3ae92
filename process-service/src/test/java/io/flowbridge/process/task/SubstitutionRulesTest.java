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

/** What somebody may do in the place of {@code absent}, who is in the group {@code permits}. */
class SubstitutionRulesTest {

  private static final Viewer SUBSTITUTE = viewer(Set.of("others"), Set.of("user"));

  /**
   * Substitution hands on what an assignee and what a candidate may do, not what an owner, a lead
   * or an operator may.
   */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          assignee, owner,  group,        see,   claim,                 unclaim,   assign,    complete
          absent,   -,      other,        true,  TASK_ALREADY_ASSIGNED, OK,        OK,        OK
          -,        -,      permits,      true,  OK,                    OK,        FORBIDDEN, OK
          third,    -,      permits,      true,  TASK_ALREADY_ASSIGNED, FORBIDDEN, FORBIDDEN, TASK_ALREADY_ASSIGNED
          third,    absent, other,        false, NOT_FOUND,             NOT_FOUND, NOT_FOUND, NOT_FOUND
          third,    -,      other,        false, NOT_FOUND,             NOT_FOUND, NOT_FOUND, NOT_FOUND
          """,
      useHeadersInDisplayName = true)
  void shouldDecideForSubstitute(
      @Nullable String assignee,
      @Nullable String owner,
      String group,
      boolean see,
      String claim,
      String unclaim,
      String assign,
      String complete) {
    // given
    WorkItem task = task(assignee, owner, group);

    // then
    assertThat(TaskRights.maySee(SUBSTITUTE, task)).isEqualTo(see);
    assertThat(code(TaskRules.claim(SUBSTITUTE, task, null, false))).isEqualTo(claim);
    assertThat(code(TaskRules.unclaim(SUBSTITUTE, task, null))).isEqualTo(unclaim);
    assertThat(code(TaskRules.assign(SUBSTITUTE, task, null))).isEqualTo(assign);
    assertThat(code(TaskRules.complete(SUBSTITUTE, task, null))).isEqualTo(complete);
  }

  @Test
  void shouldNotHandOnTheRightsOfALead() {
    WorkItem task = task("third", null, "other");
    List<Absent> lead = List.of(new Absent("absent", Set.of("other-lead")));

    assertThat(code(TaskRules.assign(SUBSTITUTE, with(task, lead), null))).isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldWorkInThePlaceOfTheAbsentAssigneeAlsoWithAnOwnRight() {
    Viewer colleague = viewer(Set.of("permits"), Set.of("user"));

    assertThat(TaskRights.onBehalfOf(colleague, task("absent", null, "permits")))
        .isEqualTo("absent");
  }

  @Test
  void shouldWorkAsThemselvesWithAnOwnRight() {
    Viewer colleague = viewer(Set.of("permits"), Set.of("user"));

    assertThat(TaskRights.onBehalfOf(colleague, task(null, null, "permits"))).isNull();
    assertThat(TaskRights.onBehalfOf(SUBSTITUTE, task("substitute", null, "permits"))).isNull();
  }

  @Test
  void shouldWorkInThePlaceOfTheFirstCandidate() {
    WorkItem task = task(null, null, "permits");
    List<Absent> two =
        List.of(
            new Absent("zoe", Set.of("permits")),
            new Absent("ben", Set.of("permits")),
            new Absent("ada", Set.of("other")));

    assertThat(TaskRights.onBehalfOf(SUBSTITUTE, with(task, two))).isEqualTo("ben");
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("OK");
  }

  private static WorkItem task(@Nullable String assignee, @Nullable String owner, String group) {
    return new WorkItem(
        "t",
        true,
        false,
        5,
        assignee,
        owner,
        Set.of(),
        Set.of(group),
        false,
        Set.of(),
        List.of(new Absent("absent", Set.of("permits"))));
  }

  private static WorkItem with(WorkItem task, List<Absent> absent) {
    return new WorkItem(
        task.id(),
        true,
        false,
        5,
        task.assignee(),
        task.owner(),
        task.candidateUsers(),
        task.candidateGroups(),
        false,
        Set.of(),
        absent);
  }

  private static Viewer viewer(Set<String> groups, Set<String> roles) {
    return new Viewer("substitute", "Substitute", groups, roles, "token");
  }
}

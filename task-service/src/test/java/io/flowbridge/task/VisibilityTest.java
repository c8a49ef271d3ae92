package io.flowbridge.task;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.platform.Viewer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisibilityTest {

  @Test
  void shouldShowTaskToMemberOfCandidateGroup() {
    assertThat(sees(viewer("clerk", Set.of("permits")), task())).isTrue();
  }

  @Test
  void shouldShowTaskToAssignee() {
    assertThat(sees(viewer("kim"), task().candidateGroups().assignee("kim"))).isTrue();
  }

  @Test
  void shouldShowTaskToOwner() {
    assertThat(sees(viewer("kim"), task().candidateGroups().owner("kim"))).isTrue();
  }

  @Test
  void shouldShowTaskToCandidateUser() {
    assertThat(sees(viewer("kim"), task().candidateGroups().candidateUsers("kim"))).isTrue();
  }

  @Test
  void shouldShowTaskToOperator() {
    var operator = new Viewer("op", "Op", Set.of(), Set.of("operator"), "token");
    assertThat(sees(operator, task())).isTrue();
  }

  @Test
  void shouldHideTaskFromStarterOfItsCase() {
    assertThat(sees(viewer("requester"), task())).isFalse();
  }

  @Test
  void shouldHideTaskFromEverybodyElse() {
    assertThat(sees(viewer("outsider"), task().assignee("kim"))).isFalse();
  }

  @Test
  void shouldHideTaskFromGroupWhoseNameOnlyBeginsAlike() {
    assertThat(sees(viewer("kim", Set.of("permits-lead")), task())).isFalse();
  }

  @Test
  void shouldShowSubstituteWhatTheAbsentPersonHasOrCouldClaim() {
    var kim = standingInFor(new Absent("ada", Set.of("permits")));

    assertThat(kim.includes(task().candidateGroups().assignee("ada").build())).isTrue();
    assertThat(kim.includes(task().build())).isTrue();
    assertThat(kim.includes(task().candidateGroups().candidateUsers("ada").build())).isTrue();
    assertThat(kim.includes(task().candidateGroups().owner("ada").build())).isFalse();
    assertThat(kim.includes(task().candidateGroups("others").assignee("bo").build())).isFalse();
  }

  @Test
  void shouldSayInWhosePlaceATaskIsWorked() {
    var kim =
        standingInFor(
            new Absent("zoe", Set.of("permits")),
            new Absent("ada", Set.of("permits")),
            new Absent("bo", Set.of()));

    assertThat(kim.onBehalfOf(task().assignee("zoe").build())).isEqualTo("zoe");
    assertThat(kim.onBehalfOf(task().build())).as("the first").isEqualTo("ada");
    assertThat(kim.onBehalfOf(task().assignee("kim").build())).as("own").isNull();
    assertThat(kim.onBehalfOf(task().candidateUsers("kim").build())).as("own right").isNull();
    assertThat(kim.onBehalfOf(task().candidateUsers("kim").assignee("bo").build()))
        .as("who has it")
        .isEqualTo("bo");
  }

  private static Visibility standingInFor(Absent... absent) {
    return Visibility.of(viewer("kim"), List.of(absent));
  }

  static Viewer viewer(String name) {
    return viewer(name, Set.of());
  }

  static Viewer viewer(String name, Set<String> groups) {
    return new Viewer(name, name, groups, Set.of("user"), "token");
  }

  private static boolean sees(Viewer viewer, TaskFixtures task) {
    return Visibility.of(viewer, List.of()).includes(task.build());
  }
}

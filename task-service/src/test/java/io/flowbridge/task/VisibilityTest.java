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

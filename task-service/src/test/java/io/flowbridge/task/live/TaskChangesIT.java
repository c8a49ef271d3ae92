package io.flowbridge.task.live;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowbridge.local.test.Tokens;
import io.flowbridge.task.Socket;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists that follow changes. Kinds of changes one by one are in {@code FollowerTest}. */
class TaskChangesIT extends TaskServiceScenario {
  private static final String CHANGES =
      """
      subscription($filter: TaskFilter, $search: String, $after: String) {
        taskChanges(filter: $filter, search: $search, after: $after) {
          change id task { name draft { savedAt } can { claim } }
        }
      }
      """;

  @Autowired private ChangeFeed feed;

  @Test
  void shouldTellWholeLifeOfTask() {
    try (var clerk = follow("clerk", Map.of("search", mark))) {
      var task = task().description(mark);
      var id = task.build().id();

      bus.publish(task.build());
      awaitNews(clerk, "ADDED " + id);

      bus.publish(task.version(2).name("Renamed").build());
      awaitNews(clerk, "UPDATED " + id);

      bus.publish(task.version(3).state(TaskState.COMPLETED).build());
      awaitNews(clerk, "REMOVED " + id);
    }
  }

  /** Lesson: "Subscriptions not filtered by user". */
  @Test
  void shouldTellOnlyThoseWhoMaySeeTask() {
    try (var outsider = follow("outsider", Map.of());
        var clerk = follow("clerk", Map.of("search", mark))) {
      // given
      var task = task().description(mark);

      // when
      bus.publish(task.build());
      awaitNews(clerk, "ADDED " + task.build().id());
      bus.publish(task.version(2).state(TaskState.COMPLETED).build());
      awaitNews(clerk, "REMOVED " + task.build().id());

      // then
      assertThat(outsider.changes()).isEmpty();
    }
  }

  @Test
  void shouldTellThatTaskWasTakenAwayWithoutShowingIt() {
    // given
    var task = task().candidateGroups().assignee("clerk").description(mark);
    var id = task.build().id();
    publish(task.build());

    try (var clerk = follow("clerk", Map.of("search", mark))) {
      // when
      bus.publish(task.version(2).assignee("clerk2").build());
      awaitNews(clerk, "REMOVED " + id);

      // then
      assertThat(clerk.changes().get(0).path("task").isNull()).isTrue();
    }
  }

  @Test
  void shouldMissNothingBetweenPageAndStream() {
    // given
    var token = graph.as("clerk").tasks(Map.of("search", mark)).at("/asOf/token").asText();
    var between = task().description(mark).build();
    publish(between);

    // when
    try (var clerk = follow("clerk", Map.of("search", mark, "after", token))) {
      // then
      awaitNews(clerk, "ADDED " + between.id());
    }
  }

  @Test
  void shouldTellOnResumeWhatLeftTheList() {
    // given
    var task = task().description(mark);
    publish(task.build());
    var token = graph.as("clerk").tasks(Map.of("search", mark)).at("/asOf/token").asText();
    var done = task.version(2).state(TaskState.COMPLETED).build();
    bus.publish(done);
    await()
        .untilAsserted(() -> assertThat(graph.as("clerk").ids(Map.of("search", mark))).isEmpty());

    // when
    try (var clerk = follow("clerk", Map.of("search", mark, "after", token))) {
      // then
      awaitNews(clerk, "REMOVED " + done.id());
    }
  }

  @Test
  void shouldFollowFilter() {
    try (var clerk =
        follow("clerk", Map.of("search", mark, "filter", Map.of("tags", List.of("vip"))))) {
      // given
      var plain = task().description(mark).build();
      var vip = task().description(mark).tags("vip").build();

      // when
      bus.publish(plain, vip);

      // then
      awaitNews(clerk, "ADDED " + vip.id());
      assertThat(ids(clerk)).doesNotContain(plain.id());
    }
  }

  @Test
  void shouldRefuseForeignToken() {
    try (var clerk = follow("clerk", Map.of("after", "nonsense"))) {
      await().untilAsserted(() -> assertThat(clerk.messages().toString()).contains("BAD_CURSOR"));
    }
  }

  @Test
  void shouldRefuseConnectionWithoutToken() {
    try (var nobody = Socket.anonymous(port)) {
      await().untilAsserted(() -> assertThat(nobody.closed()).isDone());
    }
  }

  private Socket follow(String account, Map<String, ?> variables) {
    await().until(feed::isHearing);
    var socket = Socket.open(port, Tokens.of(account)).subscribe(CHANGES, new HashMap<>(variables));
    // The feed has taken the follower in once its next round is over.
    await().pollDelay(Duration.ofMillis(800)).until(() -> true);
    return socket;
  }

  private void publish(Task task) {
    bus.publish(task);
    await().untilAsserted(() -> assertThat(graph.as("operator").sees(task.id())).isTrue());
  }

  private static void awaitNews(Socket socket, String news) {
    await()
        .untilAsserted(
            () -> assertThat(socket.news()).as(socket.messages().toString()).contains(news));
  }

  private static List<String> ids(Socket socket) {
    return socket.changes().stream().map(change -> change.path("id").asText()).distinct().toList();
  }
}

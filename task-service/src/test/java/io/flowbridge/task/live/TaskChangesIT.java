package io.flowbridge.task.live;

import static io.flowbridge.task.TaskFixtures.task;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
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
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final String VERSIONS =
      """
      subscription($search: String, $after: String) {
        taskChanges(search: $search, after: $after) { id task { version } }
      }
      """;

  /** Each message fills 20 kB, so that the connection's own buffers are full soon. */
  private static final String LARGE =
      VERSIONS.replace(
          "version",
          IntStream.range(0, 20).mapToObj(i -> " d" + i + ": description").collect(joining()));

  private static final int TASKS = 500;
  private static final int ROUNDS = 6;

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
  void shouldEndStreamOfClientThatDoesNotReadWhileOthersMissNothing() {
    // given
    var before = graph.as("clerk").tasks(Map.of("search", mark)).at("/asOf/token").asText();
    var list = Map.of("search", mark);
    try (var reader = follow("clerk", VERSIONS, list);
        var slow = follow("clerk", LARGE, list)) {
      slow.pause();

      // when
      changeManyTasks(reader);
      slow.resume();

      // then
      await().until(slow::isOver);
      assertThat(slow.changes()).hasSizeLessThan(TASKS * ROUNDS);
      assertThat(slow.ofType("error"))
          .allSatisfy(
              error ->
                  assertThat(error.toString())
                      .contains("\"code\":\"UNAVAILABLE\"", "\"reason\":\"SLOW_CLIENT\""));
    }
    try (var resumed = follow("clerk", VERSIONS, Map.of("search", mark, "after", before))) {
      await().untilAsserted(() -> assertThat(idsIn(resumed, ROUNDS)).hasSize(TASKS));
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

  /** Goes on to the next change when the reader has seen the last one of every task. */
  private void changeManyTasks(Socket reader) {
    var tasks =
        IntStream.range(0, TASKS)
            .mapToObj(i -> task().description(mark + " long".repeat(200)))
            .toList();
    for (var round = 1; round <= ROUNDS; round++) {
      var version = round;
      bus.publish(
          tasks.stream()
              .map(each -> each.version(version).revision(version).build())
              .toArray(Task[]::new));
      await().untilAsserted(() -> assertThat(idsIn(reader, version)).hasSize(TASKS));
    }
  }

  private static Set<String> idsIn(Socket socket, int version) {
    return socket.changes().stream()
        .filter(change -> change.at("/task/version").asInt() == version)
        .map(change -> change.path("id").asText())
        .collect(toSet());
  }

  private Socket follow(String account, Map<String, ?> variables) {
    return follow(account, CHANGES, variables);
  }

  private Socket follow(String account, String query, Map<String, ?> variables) {
    await().until(feed::isHearing);
    var socket = Socket.open(port, Tokens.of(account)).subscribe(query, new HashMap<>(variables));
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

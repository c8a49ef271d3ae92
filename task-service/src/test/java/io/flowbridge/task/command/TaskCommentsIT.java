package io.flowbridge.task.command;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Comments on their way to the bundle and in the index. */
class TaskCommentsIT extends TaskServiceScenario {
  private static final String ADD =
      "mutation($input: AddTaskCommentInput!) { addTaskComment(input: $input) { task { commentCount comments { author text editedAt } } } }";
  private static final String EDIT =
      "mutation($input: EditTaskCommentInput!) { editTaskComment(input: $input) { task { comments { text } } } }";
  private static final String ALL =
      "query($id: ID!) { taskComments(id: $id) { text versions { text at } } }";

  @Test
  void shouldFindTaskByCommentWhenMutationReturns() {
    // given
    var open = published(task());
    answers("comment", open.comment("clerk", "Unterlagen kamen per Post " + mark));

    // when
    var added =
        graph
            .as("clerk")
            .query(
                ADD, input(Map.of("id", open.build().id(), "text", "Unterlagen kamen per Post")));

    // then
    assertThat(added.at("/addTaskComment/task/commentCount").asInt()).isEqualTo(1);
    assertThat(added.at("/addTaskComment/task/comments/0/author").asText()).isEqualTo("clerk");
    assertThat(graph.as("clerk2").ids(Map.of("search", "unterlage " + mark)))
        .containsExactly(open.build().id());
    assertThat(PEERS.calls(open.build().id() + "/comment").get(0).onBehalfOf()).isNotBlank();
  }

  @Test
  void shouldPassEditWithItsComment() {
    // given
    var open = published(task().comment("clerk", "Frist"));
    answers("edit-comment", open.comment("clerk", "First"));

    // when
    var edited =
        graph
            .as("clerk")
            .query(
                EDIT,
                input(Map.of("id", open.build().id(), "commentId", "main:c", "text", "First")));

    // then
    assertThat(edited.at("/editTaskComment/task/comments/0/text").asText()).isEqualTo("First");
    assertThat(
            PEERS
                .calls(open.build().id() + "/edit-comment")
                .get(0)
                .body()
                .path("commentId")
                .asText())
        .isEqualTo("main:c");
  }

  @Test
  void shouldShowEarlierTexts() {
    // given
    var open = published(task());
    PEERS.on(
        open.build().id(),
        "comments",
        (task, body) ->
            Reply.ok(
                Map.of(
                    "comments",
                    List.of(
                        Map.of(
                            "id", "main:c",
                            "author", "clerk",
                            "text", "First",
                            "createdAt", "2026-01-01T00:00:00Z",
                            "editedAt", "2026-01-01T00:01:00Z",
                            "versions",
                                List.of(Map.of("text", "Frist", "at", "2026-01-01T00:00:00Z")))))));

    // when
    var all = graph.as("clerk").query(ALL, Map.of("id", open.build().id()));

    // then
    assertThat(all.at("/taskComments/0/versions/0/text").asText()).isEqualTo("Frist");
  }

  @Test
  void shouldNotAskBundleAboutForeignTask() {
    // given
    var foreign = published(task());
    var id = foreign.build().id();

    // then
    assertThat(graph.as("outsider").refused(ADD, input(Map.of("id", id, "text", "Hello"))))
        .isEqualTo("NOT_FOUND");
    assertThat(
            graph
                .as("outsider")
                .refused(EDIT, input(Map.of("id", id, "commentId", "main:c", "text", "Hello"))))
        .isEqualTo("NOT_FOUND");
    assertThat(graph.as("outsider").refused(ALL, Map.of("id", id))).isEqualTo("NOT_FOUND");
    assertThat(PEERS.calls(id + "/")).isEmpty();
  }

  private static Map<String, Object> input(Map<String, ?> input) {
    return Map.of("input", input);
  }

  private static void answers(String command, TaskFixtures then) {
    var answer = Map.of("task", then.version(2).revision(2).build(), "related", List.of());
    PEERS.on(then.build().id(), command, (task, body) -> Reply.ok(answer));
  }

  private TaskFixtures published(TaskFixtures task) {
    var built = task.build();
    bus.publish(built);
    await().untilAsserted(() -> assertThat(graph.as("operator").sees(built.id())).isTrue());
    return task;
  }
}

package io.flowbridge.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.ProcessDriver;
import io.flowbridge.process.ProcessDriver.Answer;
import io.flowbridge.process.ProcessServiceTest;
import io.flowbridge.process.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Comments on the real engine. */
@ProcessServiceTest
class TaskCommentsIT {

  @Autowired ProcessDriver process;
  @Autowired Topics topics;

  @BeforeEach
  void deploy() {
    process.deploy("bpmn/permit.bpmn");
  }

  @Test
  void shouldShowCommentsOldestFirst() {
    // given
    JsonNode task = process.startPermit();

    // when
    comment(task, "clerk", "First\nline");
    Answer answer = comment(task, "clerk2", "Second");

    // then
    assertThat(answer.at("/task/commentCount").asInt()).isEqualTo(2);
    assertThat(answer.at("/task/comments").findValuesAsText("text"))
        .containsExactly("First\nline", "Second");
    assertThat(answer.at("/task/comments").findValuesAsText("author"))
        .containsExactly("clerk", "clerk2");
    assertThat(answer.at("/task/comments/0/editedAt").isNull()).isTrue();
  }

  @Test
  void shouldPublishCommentWithNewerRevision() {
    // given
    JsonNode task = process.startPermit();

    // when
    comment(task, "clerk", "Papers came by post");

    // then
    await()
        .until(
            () ->
                topics
                    .latest("flowbridge.tasks", id(task))
                    .at("/comments/0/text")
                    .asText()
                    .equals("Papers came by post"));
    assertThat(topics.latest("flowbridge.tasks", id(task)).path("revision").asInt())
        .isGreaterThan(task.path("revision").asInt());
  }

  @Test
  void shouldKeepWhatWasSaidBeforeAnEdit() {
    // given
    JsonNode task = process.startPermit();
    String comment = comment(task, "clerk", "Frist").at("/task/comments/0/id").asText();

    // when
    edit(task, "clerk", comment, "First");
    Answer edited = edit(task, "clerk", comment, "The first");

    // then
    assertThat(edited.at("/task/comments/0/text").asText()).isEqualTo("The first");
    assertThat(edited.at("/task/comments/0/editedAt").asText()).isNotEmpty();
    assertThat(edited.at("/task/comments/0/versions").isMissingNode()).isTrue();
    assertThat(edited.at("/task/commentCount").asInt()).isEqualTo(1);
    JsonNode all = comments(task, "clerk2").at("/comments");
    assertThat(all.at("/0/text").asText()).isEqualTo("The first");
    assertThat(all.at("/0/versions").findValuesAsText("text")).containsExactly("Frist", "First");
  }

  @Test
  void shouldNotLetOthersEdit() {
    // given
    JsonNode task = process.startPermit();
    String comment = comment(task, "clerk", "Mine").at("/task/comments/0/id").asText();

    // then
    assertThat(edit(task, "clerk2", comment, "Yours").at("/code").asText()).isEqualTo("FORBIDDEN");
    assertThat(edit(task, "operator", comment, "Ours").at("/code").asText()).isEqualTo("FORBIDDEN");
    assertThat(edit(task, "clerk", "main:other", "None").at("/code").asText())
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldHideCommentsFromOutsider() {
    // given
    JsonNode task = process.startPermit();
    String comment = comment(task, "clerk", "Mine").at("/task/comments/0/id").asText();

    // then
    assertThat(comment(task, "outsider", "Hello").at("/code").asText()).isEqualTo("NOT_FOUND");
    assertThat(edit(task, "outsider", comment, "Hello").at("/code").asText())
        .isEqualTo("NOT_FOUND");
    assertThat(comments(task, "outsider").at("/code").asText()).isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldKeepCommentsOfEndedTaskAndTakeNoMore() {
    // given
    JsonNode task = process.startPermit();
    comment(task, "clerk", "Before the end");

    // when
    Answer ended =
        process.task(id(task), "complete", "clerk", Map.of("variables", Map.of("outcome", "fine")));

    // then
    assertThat(ended.at("/task/comments/0/text").asText()).isEqualTo("Before the end");
    assertThat(comment(task, "clerk", "Too late").at("/code").asText()).isEqualTo("TASK_ENDED");
    assertThat(comments(task, "clerk").at("/comments").size()).isEqualTo(1);
  }

  @Test
  void shouldRefuseEmptyAndTooLongText() {
    // given
    JsonNode task = process.startPermit();

    // then
    assertThat(comment(task, "clerk", " \n").at("/code").asText()).isEqualTo("BAD_INPUT");
    assertThat(comment(task, "clerk", "x".repeat(10_001)).at("/code").asText())
        .isEqualTo("BAD_INPUT");
    assertThat(comment(task, "clerk", "x".repeat(10_000)).status()).isEqualTo(200);
  }

  @Test
  void shouldLoseNoCommentOfPeopleWhoWriteAtOnce() throws Exception {
    // given
    JsonNode task = process.startPermit();
    List<Callable<Answer>> writes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String text = "Comment " + i;
      String clerk = i % 2 == 0 ? "clerk" : "clerk2";
      writes.add(() -> comment(task, clerk, text));
    }

    // when
    var threads = Executors.newFixedThreadPool(2);
    List<Integer> statuses = new ArrayList<>();
    for (var result : threads.invokeAll(writes)) {
      statuses.add(result.get().status());
    }
    threads.shutdown();

    // then
    assertThat(statuses).containsOnly(200);
    assertThat(comments(task, "clerk").at("/comments").findValuesAsText("text"))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 8).mapToObj(i -> "Comment " + i).toList());
  }

  @Test
  void shouldPublishOnlyTheNewestOfLongDiscussion() {
    // given
    JsonNode task = process.startPermit();
    String long9k = "x".repeat(9_000);
    for (int i = 0; i < 9; i++) {
      comment(task, "clerk", i + long9k);
    }

    // when
    Answer answer = comment(task, "clerk", "last");

    // then
    assertThat(answer.at("/task/commentCount").asInt()).isEqualTo(10);
    assertThat(answer.at("/task/comments").findValuesAsText("text"))
        .hasSize(8)
        .first()
        .matches(text -> text.startsWith("2x"));
    assertThat(comments(task, "clerk").at("/comments").size()).isEqualTo(10);
  }

  @Test
  void shouldTellWhoCommentedButNotWhat() {
    // given
    JsonNode task = process.startPermit();
    String instance = task.path("processInstanceId").asText();
    String comment = comment(task, "clerk", "Between us").at("/task/comments/0/id").asText();
    edit(task, "clerk", comment, "Between you and me");

    // when
    await().until(() -> topics.factTypes(instance).contains("TASK_COMMENT_EDITED"));

    // then
    List<JsonNode> facts =
        topics.of("flowbridge.history", instance).stream()
            .map(Topics.Received::body)
            .filter(fact -> fact.path("type").asText().startsWith("TASK_COMMENT"))
            .toList();
    assertThat(facts)
        .hasSize(2)
        .allSatisfy(
            fact -> {
              assertThat(fact.path("user").asText()).isEqualTo("clerk");
              assertThat(fact.at("/data/commentId").asText()).isEqualTo(comment);
              assertThat(fact.toString()).doesNotContain("Between");
            });
  }

  private Answer comment(JsonNode task, String person, String text) {
    return process.task(id(task), "comment", person, Map.of("text", text));
  }

  private Answer edit(JsonNode task, String person, String comment, String text) {
    return process.task(
        id(task), "edit-comment", person, Map.of("commentId", comment, "text", text));
  }

  private Answer comments(JsonNode task, String person) {
    return process.get("/internal/tasks/" + id(task) + "/comments", person);
  }

  private static String id(JsonNode task) {
    return task.path("id").asText();
  }
}

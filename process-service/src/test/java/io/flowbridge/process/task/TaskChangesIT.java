package io.flowbridge.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.ProcessDriver;
import io.flowbridge.process.ProcessDriver.Answer;
import io.flowbridge.process.ProcessServiceTest;
import io.flowbridge.process.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Changing, deferring, delegating and failing tasks on the real engine. Who may do what is the
 * table of {@code TaskRulesTest}, what input is taken that of {@code TaskChangesTest}.
 */
@ProcessServiceTest
class TaskChangesIT {

  private static final Map<String, ?> FINE = Map.of("variables", Map.of("outcome", "fine"));
  private static final String DUE = "2031-05-01T10:00:00Z";

  @Autowired ProcessDriver process;
  @Autowired Topics topics;

  @BeforeEach
  void deploy() {
    process.deploy("bpmn/permit.bpmn");
    process.deploy("bpmn/refusable.bpmn");
  }

  @Test
  void shouldChangeWhatIsGivenAndKeepTheRest() {
    // given
    JsonNode task = process.startPermit();

    // when
    Answer answer =
        update(task, "clerk", Map.of("dueAt", DUE, "priority", 90, "description", "Look twice"));

    // then
    assertThat(answer.at("/task/dueAt").asText()).isEqualTo(DUE);
    assertThat(answer.at("/task/priority").asInt()).isEqualTo(90);
    assertThat(answer.at("/task/description").asText()).isEqualTo("Look twice");
    assertThat(answer.at("/task/tags").toString()).isEqualTo("[\"parking\",\"first look\"]");
    assertThat(answer.at("/task/candidateGroups").toString()).isEqualTo("[\"permits\"]");
  }

  @Test
  void shouldRemoveDueDateByNull() {
    // given
    JsonNode task = process.startPermit();
    update(task, "clerk", Map.of("dueAt", DUE));
    Map<String, Object> nothing = new HashMap<>();
    nothing.put("dueAt", null);

    // then
    assertThat(update(task, "clerk", nothing).at("/task/dueAt").isNull()).isTrue();
  }

  @Test
  void shouldGrowRevisionWhenOnlyTagsChange() {
    // given
    JsonNode task = process.startPermit();

    // when
    Answer answer = update(task, "clerk", Map.of("tags", List.of("urgent", "vip")));

    // then
    assertThat(answer.at("/task/tags").toString()).isEqualTo("[\"urgent\",\"vip\"]");
    assertThat(answer.at("/task/revision").asInt()).isGreaterThan(task.path("revision").asInt());
  }

  @Test
  void shouldKeepTagsOfEndedTask() {
    // given
    JsonNode task = process.startPermit();
    update(task, "clerk", Map.of("tags", List.of("vip")));

    // when
    Answer ended = process.task(id(task), "complete", "clerk", FINE);

    // then
    assertThat(ended.at("/task/state").asText()).isEqualTo("COMPLETED");
    assertThat(ended.at("/task/tags").toString()).isEqualTo("[\"vip\"]");
  }

  @Test
  void shouldTellOneFactOfOneChangeWithItsUser() {
    // given
    JsonNode task = process.startPermit();

    // when
    update(task, "operator", Map.of("priority", 7, "tags", List.of("vip"), "dueAt", DUE));

    // then
    JsonNode fact = awaitFact(task, "TASK_UPDATED");
    assertThat(fact.path("user").asText()).isEqualTo("operator");
    assertThat(fact.path("activityName").asText()).isEqualTo("Check application");
    assertThat(fact.at("/data/changes/priority").asInt()).isEqualTo(7);
    assertThat(fact.at("/data/changes/tags/0").asText()).isEqualTo("vip");
    assertThat(fact.at("/data/changes/dueDate").asText()).isEqualTo(DUE);
    assertThat(topics.factTypes(instance(task))).containsOnlyOnce("TASK_UPDATED");
  }

  @Test
  void shouldChangeCandidates() {
    // given
    JsonNode task = process.startPermit();

    // when
    Answer answer =
        update(
            task,
            "lead",
            Map.of("candidateUsers", List.of("requester"), "candidateGroups", List.of("others")));

    // then
    assertThat(answer.at("/task/candidateUsers").toString()).isEqualTo("[\"requester\"]");
    assertThat(answer.at("/task/candidateGroups").toString()).isEqualTo("[\"others\"]");
    assertThat(process.task(id(task), "claim", "clerk", Map.of()).status()).isEqualTo(404);
    assertThat(process.task(id(task), "claim", "requester", Map.of()).status()).isEqualTo(200);
  }

  @Test
  void shouldNotLeaveTaskWithoutAnybody() {
    // given
    JsonNode task = process.startPermit();

    // when
    Answer answer = update(task, "operator", Map.of("candidateGroups", List.of()));

    // then
    assertThat(answer.at("/code").asText()).isEqualTo("BAD_INPUT");
    assertThat(process.task(id(task), "claim", "clerk", Map.of()).status()).isEqualTo(200);
  }

  @Test
  void shouldShowCurrentStateAfterConflict() {
    // given
    JsonNode task = process.startPermit();
    update(task, "clerk", Map.of("priority", 1));

    // when
    Answer late =
        process.task(
            id(task),
            "update",
            "clerk2",
            Map.of("revision", task.path("revision").asInt(), "changes", Map.of("priority", 2)));

    // then
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.at("/code").asText()).isEqualTo("CONFLICT");
    assertThat(late.at("/current/priority").asInt()).isEqualTo(1);
  }

  @Test
  void shouldLetOneOfTwoRacingClerksChangeTheirVersion() throws Exception {
    // given
    JsonNode task = process.startPermit();
    int revision = task.path("revision").asInt();
    List<Callable<Answer>> changes = new ArrayList<>();
    for (String clerk : List.of("clerk", "clerk2")) {
      changes.add(
          () ->
              process.task(
                  id(task),
                  "update",
                  clerk,
                  Map.of("revision", revision, "changes", Map.of("tags", List.of(clerk)))));
    }

    // when
    var threads = Executors.newFixedThreadPool(2);
    List<Answer> answers = new ArrayList<>();
    for (var result : threads.invokeAll(changes)) {
      answers.add(result.get());
    }
    threads.shutdown();

    // then
    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    Answer won = answers.stream().filter(a -> a.status() == 200).findFirst().orElseThrow();
    Answer lost = answers.stream().filter(a -> a.status() == 409).findFirst().orElseThrow();
    assertThat(lost.at("/code").asText()).isEqualTo("CONFLICT");
    assertThat(lost.at("/current/tags")).isEqualTo(won.at("/task/tags"));
  }

  @Test
  void shouldHideTaskFromOutsider() {
    // given
    String id = id(process.startPermit());

    // then
    commands()
        .forEach(
            (command, body) -> {
              Answer answer = process.task(id, command, "outsider", body);
              assertThat(answer.status()).as(command).isEqualTo(404);
              assertThat(answer.at("/code").asText()).as(command).isEqualTo("NOT_FOUND");
            });
  }

  @Test
  void shouldSayThatTaskEnded() {
    // given
    String id = id(process.startPermit());
    process.task(id, "complete", "clerk", FINE);

    // then
    commands()
        .forEach(
            (command, body) -> {
              Answer answer = process.task(id, command, "clerk", body);
              assertThat(answer.at("/code").asText()).as(command).isEqualTo("TASK_ENDED");
              assertThat(answer.at("/current/state").asText()).isEqualTo("COMPLETED");
            });
  }

  @Test
  void shouldDeferUntilItIsTakenBack() {
    // given
    JsonNode task = process.startPermit();
    Map<String, Object> nothing = new HashMap<>();
    nothing.put("followUpAt", null);

    // when
    Answer deferred = update(task, "clerk", Map.of("followUpAt", DUE));
    Answer undeferred = update(task, "clerk2", nothing);

    // then
    assertThat(deferred.at("/task/followUpAt").asText()).isEqualTo(DUE);
    assertThat(undeferred.at("/task/followUpAt").isNull()).isTrue();
    JsonNode fact = awaitFact(task, "TASK_DEFERRED");
    assertThat(fact.path("user").asText()).isEqualTo("clerk");
    assertThat(fact.at("/data/followUpAt").asText()).isEqualTo(DUE);
    assertThat(awaitFact(task, "TASK_UNDEFERRED").path("user").asText()).isEqualTo("clerk2");
  }

  @Test
  void shouldGiveDelegatedTaskBackToItsOwner() {
    // given
    JsonNode task = process.startPermit();
    process.task(id(task), "claim", "clerk", Map.of());

    // when
    Answer delegated = process.task(id(task), "delegate", "clerk", Map.of("assignee", "requester"));
    Answer completed = process.task(id(task), "complete", "requester", FINE);
    Answer resolved = process.task(id(task), "resolve", "requester", Map.of());

    // then
    assertThat(delegated.at("/task/assignee").asText()).isEqualTo("requester");
    assertThat(delegated.at("/task/owner").asText()).isEqualTo("clerk");
    assertThat(delegated.at("/task/delegation").asText()).isEqualTo("PENDING");
    assertThat(completed.status()).isEqualTo(409);
    assertThat(completed.at("/code").asText()).isEqualTo("TASK_DELEGATED");
    assertThat(resolved.at("/task/assignee").asText()).isEqualTo("clerk");
    assertThat(resolved.at("/task/delegation").asText()).isEqualTo("RESOLVED");
    assertThat(process.task(id(task), "complete", "clerk", FINE).status()).isEqualTo(200);
    JsonNode fact = awaitFact(task, "TASK_DELEGATED");
    assertThat(fact.path("user").asText()).isEqualTo("clerk");
    assertThat(fact.at("/data/assignee").asText()).isEqualTo("requester");
    assertThat(awaitFact(task, "TASK_RESOLVED").path("user").asText()).isEqualTo("requester");
    assertThat(topics.factTypes(instance(task))).doesNotContain("TASK_ASSIGNED", "TASK_UPDATED");
  }

  @Test
  void shouldGiveTaskOfNobodyBackToWhoDelegatedIt() {
    // given
    JsonNode task = process.startPermit();

    // when
    process.task(id(task), "delegate", "lead", Map.of("assignee", "clerk"));
    Answer resolved = process.task(id(task), "resolve", "clerk", Map.of());

    // then
    assertThat(resolved.at("/task/assignee").asText()).isEqualTo("lead");
  }

  @Test
  void shouldNotDelegateToWhoHasItAlready() {
    // given
    JsonNode task = process.startPermit();
    process.task(id(task), "claim", "clerk", Map.of());

    // then
    assertThat(
            process
                .task(id(task), "delegate", "clerk", Map.of("assignee", "clerk"))
                .at("/code")
                .asText())
        .isEqualTo("BAD_INPUT");
  }

  @Test
  void shouldGoOnWhereTheProcessHandlesTheError() {
    // given
    JsonNode task = startRefusable();
    assertThat(task.path("businessErrors").findValuesAsText("code"))
        .containsExactly("PAPERS_MISSING", "WITHDRAWN", "FRAUD");

    // when
    Answer failed =
        process.task(
            id(task), "fail", "clerk", Map.of("code", "PAPERS_MISSING", "message", "No passport"));

    // then
    assertThat(failed.at("/task/state").asText()).isEqualTo("CANCELLED");
    assertThat(failed.at("/task/assignee").asText()).isEqualTo("clerk");
    assertThat(failed.at("/related/0/key").asText()).isEqualTo("ask");
    assertThat(failed.at("/related/0/data/missing").asText()).isEqualTo("No passport");
    JsonNode fact = awaitFact(task, "TASK_FAILED");
    assertThat(fact.path("user").asText()).isEqualTo("clerk");
    assertThat(fact.path("message").asText()).isEqualTo("No passport");
    assertThat(fact.at("/data/errorCode").asText()).isEqualTo("PAPERS_MISSING");
  }

  @Test
  void shouldFailByErrorsOfScopesAroundTheTask() {
    // when
    Answer withdrawn =
        process.task(id(startRefusable()), "fail", "clerk", Map.of("code", "WITHDRAWN"));
    Answer fraud = process.task(id(startRefusable()), "fail", "clerk", Map.of("code", "FRAUD"));

    // then
    assertThat(withdrawn.at("/related/0/key").asText()).isEqualTo("confirm");
    assertThat(fraud.at("/related/0/key").asText()).isEqualTo("investigate");
  }

  @Test
  void shouldNotFailByErrorThatNobodyHandles() {
    // given
    JsonNode task = startRefusable();

    // when
    Answer refused = process.task(id(task), "fail", "clerk", Map.of("code", "SOMETHING"));

    // then
    assertThat(refused.at("/code").asText()).isEqualTo("BAD_INPUT");
    assertThat(process.task(id(task), "claim", "clerk", Map.of()).status()).isEqualTo(200);
  }

  private static Map<String, Map<String, ?>> commands() {
    return Map.of(
        "update", Map.of("changes", Map.of("priority", 1)),
        "delegate", Map.of("assignee", "clerk2"),
        "resolve", Map.of(),
        "fail", Map.of("code", "PAPERS_MISSING"));
  }

  private Answer update(JsonNode task, String person, Map<String, ?> changes) {
    return process.task(id(task), "update", person, Map.of("changes", changes));
  }

  private JsonNode startRefusable() {
    return process.start("refusable", UUID.randomUUID().toString(), Map.of()).at("/tasks/0");
  }

  private JsonNode awaitFact(JsonNode task, String type) {
    await().until(() -> topics.factTypes(instance(task)).contains(type));
    return topics.of("flowbridge.history", instance(task)).stream()
        .map(Topics.Received::body)
        .filter(fact -> fact.path("type").asText().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static String id(JsonNode task) {
    return task.path("id").asText();
  }

  private static String instance(JsonNode task) {
    return task.path("processInstanceId").asText();
  }
}

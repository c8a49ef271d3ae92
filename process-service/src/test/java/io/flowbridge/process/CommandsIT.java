package io.flowbridge.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Commands as other services call them. Who may do what is the table of {@code TaskRulesTest}. */
@ProcessServiceTest
class CommandsIT {

  @Autowired ProcessDriver process;

  @BeforeEach
  void deploy() {
    process.deploy("bpmn/permit.bpmn");
  }

  @Test
  void shouldStartOnceForOneIdempotencyKey() throws Exception {
    // given
    String key = UUID.randomUUID().toString();
    List<Callable<String>> starts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      starts.add(() -> process.start("permit", key, Map.of()).at("/instance/id").asText());
    }

    // when
    var threads = Executors.newFixedThreadPool(3);
    List<String> instances = new ArrayList<>();
    for (var result : threads.invokeAll(starts)) {
      instances.add(result.get());
    }
    threads.shutdown();

    // then
    assertThat(instances)
        .hasSize(6)
        .allMatch(id -> id.startsWith("main:"))
        .containsOnly(instances.get(0));
  }

  @Test
  void shouldRefuseUnknownProcess() {
    var answer = process.start("nothing", UUID.randomUUID().toString(), Map.of());
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/code").asText()).isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldAnswerClaimWithHigherVersionAndRevision() {
    // given
    JsonNode task = process.startPermit();

    // when
    var claimed = process.task(task.path("id").asText(), "claim", "clerk", Map.of());

    // then
    assertThat(claimed.at("/task/assignee").asText()).isEqualTo("clerk");
    assertThat(claimed.at("/task/version").asLong()).isGreaterThan(task.path("version").asLong());
    assertThat(claimed.at("/task/revision").asInt()).isGreaterThan(task.path("revision").asInt());
  }

  @Test
  void shouldShowCurrentStateAfterConflict() {
    // given
    JsonNode task = process.startPermit();
    String id = task.path("id").asText();
    process.task(id, "claim", "clerk", Map.of());

    // when
    var answer =
        process.task(id, "claim", "clerk2", Map.of("revision", task.path("revision").asInt()));

    // then
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.at("/code").asText()).isEqualTo("CONFLICT");
    assertThat(answer.at("/current/assignee").asText()).isEqualTo("clerk");
    assertThat(answer.at("/detail").asText()).contains(id);
  }

  @Test
  void shouldLetExactlyOneOfManyClaim() throws Exception {
    // given
    String id = process.startPermit().path("id").asText();
    List<Callable<String>> claims =
        List.of(
            () -> process.task(id, "claim", "clerk", Map.of()).toString(),
            () -> process.task(id, "claim", "clerk2", Map.of()).toString(),
            () -> process.task(id, "claim", "lead", Map.of()).toString());

    // when
    var threads = Executors.newFixedThreadPool(3);
    List<String> answers = new ArrayList<>();
    for (var result : threads.invokeAll(claims)) {
      answers.add(result.get());
    }
    threads.shutdown();

    // then
    assertThat(answers).filteredOn(a -> a.contains("status=200")).hasSize(1);
    assertThat(answers).filteredOn(a -> a.contains("TASK_ALREADY_ASSIGNED")).hasSize(2);
  }

  @Test
  void shouldHideTaskFromOutsider() {
    // given
    String id = process.startPermit().path("id").asText();

    // then
    for (String command : List.of("claim", "unclaim", "complete")) {
      var answer = process.task(id, command, "outsider", Map.of());
      assertThat(answer.status()).as(command).isEqualTo(404);
      assertThat(answer.at("/code").asText()).isEqualTo("NOT_FOUND");
    }
  }

  @Test
  void shouldSayThatTaskEnded() {
    // given
    String id = process.startPermit().path("id").asText();
    Map<String, ?> fine = Map.of("variables", Map.of("outcome", "fine"));
    process.task(id, "complete", "clerk", fine);

    // when
    var again = process.task(id, "complete", "clerk", fine);

    // then
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.at("/code").asText()).isEqualTo("TASK_ENDED");
    assertThat(again.at("/current/state").asText()).isEqualTo("COMPLETED");
  }

  @Test
  void shouldRefuseVariablesOfThePlatform() {
    // given
    String id = process.startPermit().path("id").asText();

    // when
    var answer =
        process.task(id, "complete", "clerk", Map.of("variables", Map.of("fb_startedBy", "clerk")));

    // then
    assertThat(answer.at("/code").asText()).isEqualTo("BAD_INPUT");
  }

  @Test
  void shouldCancelCaseForItsStarter() {
    // given
    JsonNode task = process.startPermit();
    String instance = task.path("processInstanceId").asText();

    // when
    var answer =
        process.post(
            "/internal/process-instances/" + instance + "/cancel",
            "requester",
            Map.of("reason", "changed my mind"));

    // then
    assertThat(answer.at("/instance/state").asText()).isEqualTo("CANCELLED");
    assertThat(answer.at("/instance/deleteReason").asText()).isEqualTo("changed my mind");
    assertThat(answer.at("/tasks/0/state").asText()).isEqualTo("CANCELLED");
  }

  @Test
  void shouldNotCancelCaseForOthers() {
    // given
    String instance = process.startPermit().path("processInstanceId").asText();

    // then
    assertThat(
            process
                .post("/internal/process-instances/" + instance + "/cancel", "clerk", Map.of())
                .status())
        .isEqualTo(404);
  }

  @Test
  void shouldPageThroughAllOpenTasks() {
    // given
    List<String> started = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      started.add(process.startPermit().path("id").asText());
    }

    // when
    List<String> listed = new ArrayList<>();
    String after = "";
    do {
      var page = process.get("/internal/tasks?limit=2&after=" + after);
      page.at("/tasks").forEach(task -> listed.add(task.path("id").asText()));
      after = page.at("/next").asText("");
    } while (!after.isEmpty() && !after.equals("null"));

    // then
    assertThat(listed).containsAll(started).doesNotHaveDuplicates();
  }

  @Test
  void shouldHandOutModel() {
    // given
    String definition = process.startPermit().path("processDefinitionId").asText();

    // when
    String xml =
        process
            .client()
            .get()
            .uri("/internal/process-definitions/{id}/xml", definition)
            .retrieve()
            .body(String.class);

    // then
    assertThat(xml).contains("id=\"permit\"");
  }

  @Test
  void shouldGiveTextsThatWereDeployedWithAProcess() {
    // given
    String definition = process.startPermit().path("processDefinitionId").asText();
    String path = "/internal/process-definitions/" + definition + "/text?file=";

    // when
    String text =
        process.client().get().uri(path + "bpmn/permit.bpmn").retrieve().body(String.class);

    // then
    assertThat(text).contains("id=\"permit\"");
    assertThat(process.get(path + "mail/none.txt").at("/code").asText()).isEqualTo("NOT_FOUND");
    assertThat(process.get("/internal/process-definitions/main:no/text?file=a").status())
        .isEqualTo(404);
  }
}

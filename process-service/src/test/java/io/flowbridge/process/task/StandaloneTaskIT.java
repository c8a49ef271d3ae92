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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks without a process on the real engine. */
@ProcessServiceTest
class StandaloneTaskIT {

  private static final Map<String, ?> FOR_PERMITS = Map.of("candidateGroups", List.of("permits"));

  @Autowired ProcessDriver process;
  @Autowired Topics topics;

  @Test
  void shouldCreateTaskForItsCandidates() {
    // when
    Answer created =
        create(
            "requester",
            "Call the applicant",
            Map.of(
                "candidateGroups",
                List.of("permits"),
                "dueAt",
                "2031-05-01T10:00:00Z",
                "priority",
                70,
                "tags",
                List.of("phone"),
                "description",
                "About the plate"));

    // then
    JsonNode task = created.at("/task");
    assertThat(task.path("name").asText()).isEqualTo("Call the applicant");
    assertThat(task.path("owner").asText()).isEqualTo("requester");
    assertThat(task.path("assignee").isNull()).isTrue();
    assertThat(task.path("dueAt").asText()).isEqualTo("2031-05-01T10:00:00Z");
    assertThat(task.path("priority").asInt()).isEqualTo(70);
    assertThat(task.path("tags").toString()).isEqualTo("[\"phone\"]");
    assertThat(task.path("processInstanceId").isNull()).isTrue();
    assertThat(process.task(id(created), "claim", "outsider", Map.of()).status()).isEqualTo(404);
    assertThat(process.task(id(created), "claim", "clerk", Map.of()).status()).isEqualTo(200);
  }

  @Test
  void shouldPublishTask() {
    // when
    String id = id(create("clerk", "Tidy up", Map.of()));

    // then
    await()
        .until(() -> topics.latest("flowbridge.tasks", id).path("state").asText().equals("OPEN"));
    assertThat(topics.latest("flowbridge.tasks", id).path("name").asText()).isEqualTo("Tidy up");
  }

  @Test
  void shouldBeOnesOwnIfNobodyIsNamed() {
    // when
    Answer created = create("clerk", "Tidy up", Map.of());

    // then
    assertThat(created.at("/task/assignee").asText()).isEqualTo("clerk");
    assertThat(created.at("/task/priority").asInt()).isEqualTo(50);
  }

  @Test
  void shouldLiveLikeOtherTasks() {
    // given
    String id = id(create("requester", "Call", FOR_PERMITS));

    // when
    process.task(id, "update", "clerk", Map.of("changes", Map.of("tags", List.of("vip"))));
    process.task(id, "comment", "clerk", Map.of("text", "No answer yet"));
    process.task(id, "claim", "clerk", Map.of());
    process.task(id, "delegate", "clerk", Map.of("assignee", "clerk2"));
    process.task(id, "resolve", "clerk2", Map.of());
    Answer completed = process.task(id, "complete", "requester", Map.of());

    // then
    assertThat(completed.at("/task/state").asText()).isEqualTo("COMPLETED");
    assertThat(completed.at("/task/tags").toString()).isEqualTo("[\"vip\"]");
    assertThat(completed.at("/task/comments/0/text").asText()).isEqualTo("No answer yet");
    assertThat(process.task(id, "complete", "requester", Map.of()).at("/code").asText())
        .isEqualTo("TASK_ENDED");
  }

  @Test
  void shouldCreateOnceForOneKey() throws Exception {
    // given
    String key = UUID.randomUUID().toString();
    List<Callable<Answer>> requests = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      requests.add(() -> post("clerk", Map.of("name", "Once", "idempotencyKey", key)));
    }

    // when
    var threads = Executors.newFixedThreadPool(4);
    List<Answer> answers = new ArrayList<>();
    for (var result : threads.invokeAll(requests)) {
      answers.add(result.get());
    }
    threads.shutdown();

    // then
    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers).extracting(StandaloneTaskIT::id).containsOnly(id(answers.get(0)));
    assertThat(id(post("clerk2", Map.of("name", "Once", "idempotencyKey", key))))
        .isNotEqualTo(id(answers.get(0)));
  }

  @Test
  void shouldRefuseBadInput() {
    assertThat(create("clerk", " ", Map.of()).at("/code").asText()).isEqualTo("BAD_INPUT");
    assertThat(create("clerk", "x".repeat(256), Map.of()).at("/code").asText())
        .isEqualTo("BAD_INPUT");
    assertThat(create("clerk", "Late", Map.of("dueAt", "soon")).at("/code").asText())
        .isEqualTo("BAD_INPUT");
    assertThat(create("clerk", "High", Map.of("priority", 101)).at("/code").asText())
        .isEqualTo("BAD_INPUT");
  }

  private Answer create(String person, String name, Map<String, ?> details) {
    return post(person, Map.of("name", name, "details", details));
  }

  private Answer post(String person, Map<String, ?> body) {
    return process.post("/internal/tasks", person, new HashMap<>(body));
  }

  private static String id(Answer answer) {
    return answer.at("/task/id").asText();
  }
}

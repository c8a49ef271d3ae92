package io.flowbridge.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.ProcessDriver;
import io.flowbridge.process.ProcessServiceTest;
import io.flowbridge.process.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What views of the tasks ask to compare and mend themselves. */
@ProcessServiceTest
class TaskListingIT {

  private static final Map<String, ?> FINE = Map.of("variables", Map.of("outcome", "fine"));

  @Autowired ProcessDriver process;
  @Autowired Topics topics;
  @Autowired HistoryService history;

  @BeforeEach
  void deploy() {
    process.deploy("bpmn/permit.bpmn");
  }

  @Test
  void shouldListOpenTasksAndLatelyEndedOnesOnRequest() {
    // given
    Instant before = Instant.now().minusSeconds(60);
    String open = process.startPermit().path("id").asText();
    String ended = process.startPermit().path("id").asText();
    process.task(ended, "complete", "clerk", FINE);

    // then
    assertThat(listed("")).contains(open).doesNotContain(ended);
    assertThat(listed("&endedSince=" + before)).contains(open, ended);
    assertThat(listed("&endedSince=" + Instant.now().plusSeconds(60)))
        .contains(open)
        .doesNotContain(ended);
  }

  @Test
  void shouldTellWhereTasksAreWithVersionOfThatTime() {
    // given
    JsonNode open = process.startPermit();
    String ended = process.startPermit().path("id").asText();
    process.task(ended, "complete", "clerk", FINE);
    String unknown = "main:" + UUID.randomUUID();

    // when
    var told =
        process.post(
            "/internal/tasks/versions",
            null,
            Map.of("ids", List.of(open.path("id").asText(), ended, unknown, "other:1")));

    // then
    assertThat(told.at("/tasks"))
        .hasSize(2)
        .allSatisfy(
            task ->
                assertThat(task.path("version").asLong())
                    .isEqualTo(told.at("/version").asLong())
                    .isGreaterThan(open.path("version").asLong()));
    assertThat(told.at("/tasks").toString()).contains("\"COMPLETED\"", "\"OPEN\"");
    assertThat(Instant.parse(told.at("/readAt").asText()))
        .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
  }

  @Test
  void shouldDrawVersionOfSnapshotsBeforeTheirs() {
    // given
    String id = process.startPermit().path("id").asText();

    // when
    var found = process.post("/internal/tasks/snapshots", null, Map.of("ids", List.of(id)));

    // then
    assertThat(found.at("/tasks/0/version").asLong()).isGreaterThan(found.at("/version").asLong());
  }

  @Test
  void shouldRefuseTooManyIds() {
    // given
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 1001; i++) {
      ids.add("main:" + i);
    }

    // then
    for (String path : List.of("versions", "snapshots", "publish")) {
      var answer = process.post("/internal/tasks/" + path, null, Map.of("ids", ids));
      assertThat(answer.at("/code").asText()).as(path).isEqualTo("BAD_INPUT");
    }
  }

  @Test
  void shouldPublishUnchangedTaskAgainOnRequest() {
    // given
    JsonNode task = process.startPermit();
    String id = task.path("id").asText();
    await().until(() -> !topics.of("flowbridge.tasks", id).isEmpty());
    long known = topics.latest("flowbridge.tasks", id).path("version").asLong();

    // when
    process.post("/internal/tasks/publish", null, Map.of("ids", List.of(id)));

    // then
    await().until(() -> topics.latest("flowbridge.tasks", id).path("version").asLong() > known);
    assertThat(topics.latest("flowbridge.tasks", id).path("revision"))
        .isEqualTo(task.path("revision"));
  }

  @Test
  void shouldPublishTombstoneOfTaskThatIsGoneForGood() {
    // given
    JsonNode task = process.startPermit();
    String id = task.path("id").asText();
    process.post(
        "/internal/process-instances/" + task.path("processInstanceId").asText() + "/cancel",
        "requester",
        Map.of());
    await().until(() -> !topics.of("flowbridge.tasks", id).isEmpty());
    history.deleteHistoricProcessInstance(
        task.path("processInstanceId").asText().substring("main:".length()));

    // when
    process.post("/internal/tasks/publish", null, Map.of("ids", List.of(id)));

    // then
    await()
        .until(
            () ->
                topics.of("flowbridge.tasks", id).stream()
                    .anyMatch(message -> message.body().isMissingNode()));
  }

  private List<String> listed(String arguments) {
    List<String> ids = new ArrayList<>();
    String after = "";
    while (!after.equals("null")) {
      var page = process.get("/internal/tasks?limit=3&after=" + after + arguments);
      page.at("/tasks").forEach(task -> ids.add(task.path("id").asText()));
      after = page.at("/next").asText("null");
    }
    return ids;
  }
}

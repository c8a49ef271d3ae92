package io.flowbridge.process.task;

import static io.flowbridge.process.ProcessDriver.standsInFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import io.flowbridge.process.ProcessDriver;
import io.flowbridge.process.ProcessDriver.Answer;
import io.flowbridge.process.ProcessServiceTest;
import io.flowbridge.process.Topics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClient;

/** Work in the place of somebody absent, on the real engine. Who may do what is in rules tests. */
@ProcessServiceTest
class SubstitutionIT {

  private static final Set<String> PERMITS = Set.of("permits");

  @Autowired ProcessDriver process;
  @Autowired Topics topics;

  @BeforeEach
  void deploy() {
    process.deploy("bpmn/permit.bpmn");
  }

  @Test
  void shouldCompleteTheTaskOfSomebodyAbsent() {
    // given
    JsonNode task = process.startPermit();
    process.task(id(task), "claim", "clerk", Map.of());

    // when
    Answer done =
        process.task(
            id(task),
            "complete",
            "outsider",
            "clerk",
            PERMITS,
            Map.of("variables", Map.of("outcome", "fine")));

    // then
    assertThat(done.status()).as(done.toString()).isEqualTo(200);
    assertThat(done.at("/task/state").asText()).isEqualTo("COMPLETED");
    assertThat(done.at("/task/assignee").asText()).isEqualTo("clerk");
    JsonNode fact = fact(task, "TASK_COMPLETED");
    assertThat(fact.path("user").asText()).isEqualTo("outsider");
    assertThat(fact.at("/data/onBehalfOf").asText()).isEqualTo("clerk");
  }

  @Test
  void shouldClaimWhatTheAbsentPersonCouldClaim() {
    // given
    JsonNode task = process.startPermit();

    // when
    Answer claimed =
        process.task(id(task), "claim", "outsider", "clerk", PERMITS, Map.of("takeover", false));

    // then
    assertThat(claimed.at("/task/assignee").asText()).isEqualTo("outsider");
    assertThat(fact(task, "TASK_CLAIMED").at("/data/onBehalfOf").asText()).isEqualTo("clerk");
  }

  @Test
  void shouldTellNobodyElseInWhatIsDoneByOwnRight() {
    // given
    JsonNode task = process.startPermit();

    // when
    process.task(id(task), "claim", "clerk2", "clerk", PERMITS, Map.of("takeover", false));

    // then
    assertThat(fact(task, "TASK_CLAIMED").at("/data/onBehalfOf").isMissingNode()).isTrue();
  }

  @Test
  void shouldKeepInACommentOnWhoseBehalfItWasWritten() {
    // given
    JsonNode task = process.startPermit();
    process.task(id(task), "comment", "clerk", Map.of("text", "Mine"));

    // when
    Answer commented =
        process.task(
            id(task), "comment", "outsider", "clerk", PERMITS, Map.of("text", "Called back"));

    // then
    JsonNode comments = commented.at("/task/comments");
    assertThat(commented.at("/task/commentCount").asInt()).isEqualTo(2);
    assertThat(comments.at("/0/onBehalfOf").isNull()).isTrue();
    assertThat(comments.at("/1/author").asText()).isEqualTo("outsider");
    assertThat(comments.at("/1/onBehalfOf").asText()).isEqualTo("clerk");
    JsonNode all =
        process.get("/internal/tasks/" + id(task) + "/comments", "clerk").at("/comments");
    assertThat(all.size()).isEqualTo(2);
    assertThat(all.at("/1/onBehalfOf").asText()).isEqualTo("clerk");
    assertThat(fact(task, "TASK_COMMENTED").at("/data/commentId").asText()).isNotEmpty();
  }

  @Test
  void shouldHideTheTaskFromWhoStandsInForSomebodyElse() {
    // given
    JsonNode task = process.startPermit();
    process.task(id(task), "claim", "clerk", Map.of());

    // then
    Answer refused =
        process.task(id(task), "unclaim", "outsider", "requester", Set.of("other"), Map.of());
    assertThat(refused.at("/code").asText()).isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldBelieveOnlyTheServiceThatKeepsSubstitutions() {
    // given
    JsonNode task = process.startPermit();

    // when
    Answer refused = asService("service-instance-service", standsInFor("clerk", PERMITS), task);

    // then
    assertThat(refused.at("/code").asText()).isEqualTo("FORBIDDEN");
  }

  @Test
  void shouldRefuseWhatItCannotRead() {
    JsonNode task = process.startPermit();

    assertThat(asService("task-service", "%%%", task).at("/code").asText()).isEqualTo("BAD_INPUT");
  }

  private Answer asService(String service, String standsInFor, JsonNode task) {
    RestClient client =
        process
            .client()
            .mutate()
            .defaultHeaders(headers -> headers.setBearerAuth(Tokens.ofService(service)))
            .build();
    var response =
        client
            .post()
            .uri("/internal/tasks/" + id(task) + "/claim")
            .header("Flowbridge-On-Behalf-Of", Tokens.of("outsider"))
            .header("Flowbridge-Stands-In-For", standsInFor)
            .body(Map.of("takeover", false))
            .retrieve()
            .toEntity(JsonNode.class);
    return new Answer(response.getStatusCode().value(), response.getBody());
  }

  private JsonNode fact(JsonNode task, String type) {
    String instance = task.path("processInstanceId").asText();
    return await().until(() -> facts(instance, type), found -> !found.isEmpty()).get(0);
  }

  private List<JsonNode> facts(String instance, String type) {
    return topics.of("flowbridge.history", instance).stream()
        .map(Topics.Received::body)
        .filter(fact -> fact.path("type").asText().equals(type))
        .toList();
  }

  private static String id(JsonNode task) {
    return task.path("id").asText();
  }
}

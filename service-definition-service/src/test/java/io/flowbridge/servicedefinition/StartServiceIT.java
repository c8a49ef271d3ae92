package io.flowbridge.servicedefinition;

import static io.flowbridge.servicedefinition.Bundles.bundle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the catalogue to a started process. What happens in the process belongs elsewhere. */
class StartServiceIT extends RunningServices {

  private static final String PROCESSES = "/internal/process-instances";
  private static final String INSTANCES = "/internal/service-instances/";

  @Test
  void shouldStartAProcessForAServiceInstance() {
    // given
    api.deploy(bundle(key));

    // when
    var id = id(start("k1"));

    // then
    var created = neighbours.calls(INSTANCES + id).get(0).body();
    assertThat(created.path("definitionKey").asText()).isEqualTo(key);
    assertThat(created.path("startedBy").asText()).isEqualTo("requester");
    assertThat(created.path("businessKey").asText()).isEqualTo("PP-1");
    assertThat(created.path("data")).isEqualTo(Json.json("{'plate': 'M-AB 1'}"));
    var process = neighbours.calls(PROCESSES).get(0).body();
    assertThat(process.path("idempotencyKey").asText()).isEqualTo(id);
    assertThat(process.path("variables")).isEqualTo(Json.json("{'plate': 'M-AB 1'}"));
    assertThat(process.path("serviceTitle").asText()).isEqualTo("Service " + key);
    assertThat(neighbours.calls(INSTANCES + id + "/started")).hasSize(1);
  }

  @Test
  void shouldStartNothingIfTheFormIsInvalid() {
    // given
    api.deploy(bundle(key));

    // when
    var refused = api.start("requester", Map.of("key", key, "data", Map.of("colour", "red")));

    // then
    assertThat(refused.at("/errors/0/extensions/code").asText()).isEqualTo("VALIDATION_FAILED");
    assertThat(refused.at("/errors/0/extensions/violations"))
        .extracting(violation -> violation.path("path").asText())
        .containsExactlyInAnyOrder("/plate", "/colour");
    assertThat(neighbours.calls(INSTANCES)).isEmpty();
  }

  @Test
  void shouldStartOnceForTheSameKey() {
    // given
    api.deploy(bundle(key));

    // when
    var first = id(start("same"));
    var second = id(start("same"));
    var other = id(start("other"));

    // then
    assertThat(second).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
    assertThat(
            neighbours.calls(PROCESSES).stream()
                .filter(call -> call.body().path("idempotencyKey").asText().equals(first)))
        .allMatch(call -> call.body().path("businessKey").asText().equals("PP-1"));
  }

  @Test
  void shouldHideAServiceFromWhomItIsNotFor() {
    // given
    api.deploy(
        bundle(key).file("service.yaml", Bundles.yaml(key, "visibleTo: { groups: [permits] }")));

    // then
    assertThat(start("k").at("/errors/0/extensions/code").asText()).isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldRefuseWhoMayOnlySeeAService() {
    // given
    api.deploy(
        bundle(key)
            .file(
                "service.yaml",
                Bundles.yaml(
                    key, "startableBy: { groups: [permits] }\nvisibleTo: { roles: [user] }")));

    // then
    assertThat(start("k").at("/errors/0/extensions/code").asText()).isEqualTo("FORBIDDEN");
  }

  @Test
  void shouldResumeWhenTheProcessServiceIsBack() {
    // given
    api.deploy(bundle(key));
    neighbours.answer(PROCESSES, 503, "{'code': 'UNAVAILABLE', 'detail': 'down'}");

    // when
    var id = id(start("later"));
    assertThat(neighbours.calls(INSTANCES + id + "/started")).isEmpty();
    neighbours.reset();

    // then
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !neighbours.calls(INSTANCES + id + "/started").isEmpty());
  }

  @Test
  void shouldResumeForTheSameKeyWhenInstancesAreBack() {
    // given
    api.deploy(bundle(key));
    neighbours.answer(
        "/internal/service-instances", 503, "{'code': 'UNAVAILABLE', 'detail': 'down'}");
    var unavailable = start("again");

    // when
    neighbours.reset();
    var id = id(start("again"));

    // then
    assertThat(unavailable.at("/errors/0/extensions/code").asText()).isEqualTo("UNAVAILABLE");
    assertThat(neighbours.calls(INSTANCES + id).get(0).body().path("businessKey").asText())
        .isEqualTo("PP-1");
  }

  @Test
  void shouldSayWhenAStartIsRefusedForGood() {
    // given
    api.deploy(bundle(key));
    neighbours.answer(PROCESSES, 400, "{'code': 'BAD_INPUT', 'detail': 'no such process'}");

    // when
    var refused = start("never");

    // then
    assertThat(refused.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_INPUT");
    assertThat(neighbours.calls("/failed"))
        .singleElement()
        .satisfies(
            call -> assertThat(call.body().path("reason").asText()).contains("no such process"));
  }

  @Test
  void shouldKeepADraftUntilItIsSent() {
    // given
    api.deploy(bundle(key));

    // when
    var saved = saveDraft(Map.of("plate", 7, "half", List.of("a")));
    var foreign = draft("clerk");
    start("sent");

    // then
    assertThat(saved.at("/data/saveStartDraft/serviceDefinition/startDraft/data"))
        .isEqualTo(Json.json("{'plate': 7, 'half': ['a']}"));
    assertThat(foreign.isNull()).isTrue();
    assertThat(draft("requester").isNull()).isTrue();
  }

  @Test
  void shouldForgetADraft() {
    // given
    api.deploy(bundle(key));
    saveDraft(Map.of("plate", "M"));

    // when
    var removed =
        api.as(
            "requester",
            "mutation ($key: String!) { saveStartDraft(input: {key: $key}) { serviceDefinition { startDraft { savedAt } } } }",
            Map.of("key", key));

    // then
    assertThat(removed.at("/data/saveStartDraft/serviceDefinition/startDraft").isNull()).isTrue();
  }

  private JsonNode saveDraft(Map<String, ?> data) {
    return api.as(
        "requester",
        "mutation ($input: SaveStartDraftInput!) { saveStartDraft(input: $input) { serviceDefinition { startDraft { data savedAt } } } }",
        Map.of("input", Map.of("key", key, "data", data)));
  }

  private JsonNode draft(String account) {
    return api.as(
            account,
            "query ($key: String!) { serviceDefinition(key: $key) { startDraft { data } } }",
            Map.of("key", key))
        .at("/data/serviceDefinition/startDraft");
  }

  private JsonNode start(String idempotencyKey) {
    return api.start(
        "requester",
        Map.of(
            "key",
            key,
            "data",
            Map.of("plate", "M-AB 1", "fee", 0),
            "idempotencyKey",
            idempotencyKey));
  }

  private static String id(JsonNode answer) {
    assertThat(answer.path("errors")).isEmpty();
    return answer.at("/data/startService/serviceInstance/id").asText();
  }
}

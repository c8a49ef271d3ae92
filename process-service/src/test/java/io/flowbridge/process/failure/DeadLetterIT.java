package io.flowbridge.process.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.ProcessServiceTest;
import io.flowbridge.process.Topics;
import io.flowbridge.process.integration.TestArtifact;
import io.flowbridge.process.query.GraphQlDriver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody can read on a real bus: it holds up nothing, is found, and is sent again. */
@ProcessServiceTest
class DeadLetterIT {

  private static final String MESSAGES = "flowbridge.integration.messages.test-messenger";

  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired Topics topics;
  @Autowired JdbcClient jdbc;
  @Autowired DeadLetterStore store;
  @LocalServerPort int port;

  static TestArtifact artifact;
  FailingCases cases;

  @BeforeAll
  static void deploy(
      @Autowired RepositoryService repository,
      @Value("${flowbridge.kafka.brokers}") String brokers) {
    artifact = new TestArtifact(brokers, FailingCases.REQUESTS, MESSAGES);
    FailingCases.deploy(repository, artifact);
  }

  @AfterAll
  static void close() throws Exception {
    artifact.close();
  }

  @BeforeEach
  void drive() {
    cases = new FailingCases(runtime, tasks, artifact, new GraphQlDriver(port, "operator"));
  }

  @Test
  void shouldReplayMendedAnswerOnce() {
    // given
    JsonNode request = artifact.awaitRequest(cases.start(), 1);
    String marker = "MAYBE-" + UUID.randomUUID();
    var broken = artifact.answerTo(request, marker);
    broken.putObject("outputs").put("secret", "pst").put("answer", 3);
    artifact.send(broken);
    JsonNode letter = awaitLetter(marker);

    // when
    JsonNode first = replay(letter, Map.of("body", mended(request)));
    JsonNode second = replay(letter, Map.of("body", mended(request)));

    // then
    assertThat(letter.path("topic").asText()).isEqualTo(TestArtifact.ANSWERS);
    assertThat(letter.path("errorCode").asText()).isEqualTo("MALFORMED");
    assertThat(letter.path("body").asText()).contains("\"answer\":3").doesNotContain("pst");
    assertThat(first.at("/results/0/deadLetter/replay/by").asText()).isEqualTo("operator");
    assertThat(second.at("/results/0/error/code").asText()).isEqualTo("DEAD_LETTER_REPLAYED");
    cases.awaitTask(request, "answered");
    await()
        .until(
            () ->
                topics
                    .factTypes(request.path("processInstanceId").asText())
                    .contains("DEAD_LETTER_REPLAYED"));
  }

  @Test
  void shouldReplayRequestThatAnArtifactCouldNotRead() {
    // given
    String marker = UUID.randomUUID().toString();
    String instance = "gone-" + marker;
    artifact.send(
        FailingCases.REQUESTS + ".dlq",
        "main:" + instance,
        "{\"processInstanceId\": \"main:%s\", \"attempt\": 1, \"note\": \"%s\"}"
            .formatted(instance, marker));
    JsonNode letter = awaitLetterWithBody(marker);

    // when
    JsonNode answer = replay(letter, Map.of());

    // then
    assertThat(letter.path("topic").asText()).isEqualTo(FailingCases.REQUESTS);
    assertThat(answer.path("succeeded").asInt()).isEqualTo(1);
    assertThat(artifact.awaitRequest(instance, 1).path("note").asText()).isEqualTo(marker);
  }

  @Test
  void shouldReplayMessageThatNoProcessTook() {
    // given
    String marker = UUID.randomUUID().toString();
    artifact.send(
        MESSAGES + ".dlq",
        marker,
        "{\"route\": \"order\", \"attempt\": 1, \"topic\": \"orders\", \"key\": \"%s\"}"
            .formatted(marker));
    JsonNode letter = awaitLetterOf(marker);

    // when
    JsonNode answer = replay(letter, Map.of());

    // then
    assertThat(letter.path("topic").asText()).isEqualTo(MESSAGES);
    assertThat(answer.path("succeeded").asInt()).as("%s", answer).isEqualTo(1);
    await()
        .until(
            () ->
                artifact.recordsOf(MESSAGES).stream()
                    .anyMatch(
                        each -> each.key().equals(marker) && each.value().contains("orders")));
  }

  @Test
  void shouldAskForBodyOfWhatIsNoJson() {
    // given
    String marker = UUID.randomUUID().toString();
    artifact.send("main:" + marker, "no json at all");
    JsonNode letter = awaitLetterOf("main:" + marker);

    // when
    JsonNode answer = replay(letter, Map.of());

    // then
    assertThat(answer.at("/results/0/error/code").asText()).isEqualTo("BAD_INPUT");
    assertThat(awaitLetterOf("main:" + marker).path("replay").isNull()).isTrue();
  }

  @Test
  void shouldCountTheSameMessageOnce() {
    // given
    String marker = UUID.randomUUID().toString();

    // when
    artifact.send("main:" + marker, "no json");
    artifact.send("main:" + marker, "no json");

    // then
    await().until(() -> awaitLetterOf("main:" + marker).path("times").asInt() == 2);
  }

  @Test
  void shouldGoOnAfterEveryKindOfPoison() {
    // given: all in one partition
    JsonNode poisoned = artifact.awaitRequest(cases.start(), 1);
    JsonNode good = artifact.awaitRequest(cases.start(), 1);
    String key = good.path("processInstanceId").asText();
    var nul = artifact.answerTo(poisoned, "COMPLETED");
    nul.putObject("outputs").put("answer", "a\u0000b");

    // when
    artifact.send(key, (String) null);
    artifact.send(key, "{");
    artifact.send(key, "\"" + "x".repeat(1_040_000));
    artifact.send(key, nul.toString());
    var answer = artifact.answerTo(good, "COMPLETED");
    answer.putObject("outputs").put("answer", 42);
    artifact.send(key, answer.toString());

    // then
    cases.awaitTask(good, "answered");
    await()
        .until(
            () ->
                cases
                    .failure(poisoned)
                    .path("cause")
                    .asText()
                    .contains("the process cannot go on with the answer"));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(letters(Map.of(), key)).hasSize(3));
  }

  @Test
  void shouldKeepOnlySoManyAndSoLong() {
    // given
    String topic = "flowbridge.integration.requests.test-" + UUID.randomUUID();
    jdbc.sql(
            """
            insert into fb_dead_letter (topic, digest, body, received_at)
            select :topic, number, 'x', now() + number * interval '1 second'
              from generate_series(1, 1100) number""")
        .param("topic", topic)
        .update();
    jdbc.sql(
            """
            insert into fb_dead_letter (topic, digest, body, received_at)
            values (:topic, 'old', 'x', now() - interval '15 days')""")
        .param("topic", topic)
        .update();

    // when
    store.removeOld();

    // then
    assertThat(jdbc.sql("select count(*) from fb_dead_letter").query(Integer.class).single())
        .isEqualTo(1000);
    jdbc.sql("delete from fb_dead_letter where topic = :topic").param("topic", topic).update();
  }

  private static Map<String, Object> mended(JsonNode request) {
    return Map.of(
        "correlationId",
        request.path("correlationId").asText(),
        "bundle",
        "main",
        "processInstanceId",
        request.path("processInstanceId").asText(),
        "type",
        "test-mend",
        "version",
        1,
        "attempt",
        1,
        "outcome",
        "COMPLETED",
        "outputs",
        Map.of("answer", 3),
        "artifact",
        "test-artifact");
  }

  private JsonNode replay(JsonNode letter, Map<String, ?> more) {
    Map<String, Object> input = new java.util.HashMap<>(more);
    input.put("ids", List.of(letter.path("id").asText()));
    input.put("reason", "the artifact is mended");
    return cases
        .operator()
        .ask(
            """
            mutation($input: ReplayDeadLettersInput!) { replayDeadLetters(input: $input) {
              succeeded failed results { id error { code message } deadLetter { replay { at by reason } } } } }""",
            Map.of("input", input))
        .at("/data/replayDeadLetters");
  }

  private JsonNode awaitLetter(String textOfError) {
    return await()
        .until(() -> letters(Map.of("text", textOfError), null), letters -> !letters.isEmpty())
        .get(0);
  }

  private JsonNode awaitLetterWithBody(String text) {
    return await()
        .until(
            () ->
                letters(Map.of(), null).stream()
                    .filter(letter -> letter.path("body").asText().contains(text))
                    .toList(),
            letters -> !letters.isEmpty())
        .get(0);
  }

  private JsonNode awaitLetterOf(String key) {
    return await().until(() -> letters(Map.of(), key), letters -> !letters.isEmpty()).get(0);
  }

  private List<JsonNode> letters(Map<String, ?> filter, String key) {
    var found = new java.util.ArrayList<JsonNode>();
    cases
        .operator()
        .ask(
            """
            query($filter: DeadLetterFilter) { deadLetters(filter: $filter, first: 200) { edges { node {
              id topic key errorCode errorMessage body size receivedAt times replay { at by reason } } } } }""",
            Map.of("filter", filter))
        .at("/data/deadLetters/edges")
        .forEach(
            edge -> {
              JsonNode letter = edge.path("node");
              if (key == null || key.equals(letter.path("key").asText())) {
                found.add(letter);
              }
            });
    return found;
  }
}

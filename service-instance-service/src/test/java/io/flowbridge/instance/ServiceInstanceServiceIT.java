package io.flowbridge.instance;

import static io.flowbridge.instance.Snapshot.newId;
import static io.flowbridge.local.test.Server.IDENTITY;
import static io.flowbridge.local.test.Server.KAFKA;
import static io.flowbridge.local.test.Server.POSTGRES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import io.flowbridge.local.test.UseServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.test.StepVerifier;

/**
 * The whole service with real PostgreSQL, Kafka and tokens. How values are read or ordered in
 * detail belongs into the tests of those classes.
 */
@UseServers({POSTGRES, KAFKA, IDENTITY})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceInstanceServiceIT {

  private static final ProcessServiceStub PROCESS_SERVICE = new ProcessServiceStub();

  private final Bus bus = new Bus();
  @LocalServerPort int port;
  @Autowired TestRestTemplate http;

  @DynamicPropertySource
  static void peers(DynamicPropertyRegistry registry) {
    registry.add("flowbridge.bundles.main", PROCESS_SERVICE::url);
  }

  private GraphQlCaller as(String account) {
    return new GraphQlCaller(http, port, Tokens.of(account));
  }

  private JsonNode seen(String account, String id) {
    return as(account)
        .ask(
            """
            { serviceInstance(id: "%s") { id status statusLabel businessKey title startedBy data
                definition { key } can { cancel } } }
            """
                .formatted(id))
        .at("/data/serviceInstance");
  }

  private void awaitStatus(String id, String status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(seen("operator", id).path("status").asText()).isEqualTo(status));
  }

  private String publish(Snapshot snapshot) {
    bus.send(Bus.INSTANCES, String.valueOf(snapshot.values().get("id")), snapshot.json());
    return String.valueOf(snapshot.values().get("serviceInstanceId"));
  }

  @Test
  void shouldShowCase() {
    var id = publish(Snapshot.of(newId()).with("statusLabel", "In review"));

    awaitStatus(id, "ACTIVE");
    var seen = seen("requester", id);
    assertThat(seen.path("statusLabel").asText()).isEqualTo("In review");
    assertThat(seen.at("/definition/key").asText()).isEqualTo("parking-permit");
    assertThat(seen.at("/data/plate").asText()).isEqualTo("M-" + id);
    assertThat(seen.at("/can/cancel").asBoolean()).isTrue();
  }

  @Test
  void shouldKeepOnlyNewerVersions() {
    var id = newId();
    publish(Snapshot.of(id).with("version", 5).with("state", "COMPLETED"));
    awaitStatus(id, "COMPLETED");

    publish(Snapshot.of(id).with("version", 4).with("state", "ACTIVE"));
    publish(Snapshot.of(id).with("version", 5).with("state", "ACTIVE"));
    var later = publish(Snapshot.of(newId()));

    awaitStatus(later, "ACTIVE");
    awaitStatus(id, "COMPLETED");
  }

  @Test
  void shouldShowIncident() {
    var incident = Map.of("id", "1", "type", "failedJob", "createdAt", "2026-01-01T00:00:00Z");
    var id = publish(Snapshot.of(newId()).with("incidents", List.of(incident)));

    awaitStatus(id, "INCIDENT");
  }

  @Test
  void shouldHideCaseFromOthers() {
    var id = publish(Snapshot.of(newId()));
    awaitStatus(id, "ACTIVE");

    for (var account : List.of("requester", "clerk", "lead", "operator", "admin")) {
      assertThat(seen(account, id).path("status").asText()).as(account).isEqualTo("ACTIVE");
    }
    for (var account : List.of("outsider", "designer")) {
      assertThat(seen(account, id).isNull()).as(account).isTrue();
      var found =
          as(account)
              .ask(
                  "{ serviceInstances(search: \"%s\") { totalCount { value } edges { node { id } } } }"
                      .formatted(id));
      assertThat(found.at("/data/serviceInstances/edges")).isEmpty();
      assertThat(found.at("/data/serviceInstances/totalCount/value").asInt()).isZero();
    }
  }

  @Test
  void shouldHideProcessWithoutServiceFromItsStarter() {
    var id = newId();
    publish(Snapshot.of(id).with("serviceInstanceId", null).with("serviceKey", null));

    awaitStatus("main:" + id, "ACTIVE");
    assertThat(seen("requester", "main:" + id).isNull()).isTrue();
    assertThat(seen("clerk", "main:" + id).path("definition").isNull()).isTrue();
  }

  @Test
  void shouldGiveOthersNothingButTheIdOfAnEntity() {
    var id = publish(Snapshot.of(newId()));
    awaitStatus(id, "ACTIVE");
    var query =
        """
        { _entities(representations: [{ __typename: "ServiceInstance", id: "%s" },
            { __typename: "ServiceInstance", id: "none" }]) {
          ... on ServiceInstance { id status title data startedBy definition { key } can { cancel }
            timeline { edges { cursor } } diagram { xml } } } }
        """
            .formatted(id);

    var entities = as("outsider").ask(query).at("/data/_entities");

    for (var entity : entities) {
      assertThat(entity.findValues("id")).hasSize(1);
      entity
          .fieldNames()
          .forEachRemaining(
              name -> assertThat(entity.get(name).isNull()).as(name).isEqualTo(!name.equals("id")));
    }
    assertThat(entities.at("/1/id").asText()).isEqualTo("none");
    assertThat(as("clerk").ask(query).at("/data/_entities/0/status").asText()).isEqualTo("ACTIVE");
  }

  @Test
  void shouldShowTimelineInPages() {
    var id = publish(Snapshot.of(newId()));
    var facts =
        IntStream.rangeClosed(1, 5).mapToObj(i -> Snapshot.fact(id, i, "TASK_CREATED")).toList();
    bus.send(Bus.HISTORY, id, facts.toArray(String[]::new));
    bus.send(Bus.HISTORY, id, facts.get(0));
    awaitStatus(id, "ACTIVE");
    await().untilAsserted(() -> assertThat(timeline(id, "first: 50")).hasSize(5));

    var first = timeline(id, "first: 3");
    var second =
        timeline(id, "first: 3, after: \"%s\"".formatted(first.get(2).path("cursor").asText()));

    assertThat(numbers(first)).containsExactly(5, 4, 3);
    assertThat(numbers(second)).containsExactly(2, 1);
    assertThat(first.at("/0/node/user").asText()).isEqualTo("clerk");
  }

  @Test
  void shouldTellInWhosePlaceSomethingWasDone() {
    var id = publish(Snapshot.of(newId()));
    var fact = Snapshot.fact(id, 1, "TASK_COMPLETED");
    var onBehalf =
        Snapshot.fact(id, 2, "TASK_COMPLETED")
            .replace("{\"n\":", "{\"onBehalfOf\":\"lead\",\"n\":");
    bus.send(Bus.HISTORY, id, fact, onBehalf);
    awaitStatus(id, "ACTIVE");
    await().untilAsserted(() -> assertThat(timeline(id, "first: 50")).hasSize(2));

    var edges = timeline(id, "first: 50");

    assertThat(edges.at("/0/node/onBehalfOf").asText()).isEqualTo("lead");
    assertThat(edges.at("/1/node/onBehalfOf").isNull()).isTrue();
  }

  private JsonNode timeline(String id, String arguments) {
    return as("requester")
        .ask(
            """
            { serviceInstance(id: "%s") { timeline(%s) {
                edges { cursor node { id type time user onBehalfOf activityId message data } } } } }
            """
                .formatted(id, arguments))
        .at("/data/serviceInstance/timeline/edges");
  }

  private static List<Integer> numbers(JsonNode edges) {
    return edges.findValues("n").stream().map(JsonNode::asInt).toList();
  }

  @Test
  void shouldShowDiagram() {
    var ids = List.of(publish(Snapshot.of(newId())), publish(Snapshot.of(newId())));
    ids.forEach(id -> awaitStatus(id, "ACTIVE"));
    var calls = PROCESS_SERVICE.xmlCalls.get();

    for (var id : ids) {
      var diagram =
          as("requester")
              .ask(
                  "{ serviceInstance(id: \"%s\") { diagram { xml activities { activityId state count } } } }"
                      .formatted(id))
              .at("/data/serviceInstance/diagram");
      assertThat(diagram.path("xml").asText()).contains("main:permit:1");
      assertThat(diagram.at("/activities/0/activityId").asText()).isEqualTo("check");
      assertThat(diagram.at("/activities/0/state").asText()).isEqualTo("ACTIVE");
    }
    assertThat(PROCESS_SERVICE.xmlCalls.get() - calls).isLessThanOrEqualTo(1);
  }

  @Test
  void shouldCancelCase() {
    var id = publish(Snapshot.of(newId()));
    awaitStatus(id, "ACTIVE");

    assertThat(cancel("clerk", id).at("/errors/0/extensions/code").asText()).isEqualTo("FORBIDDEN");
    assertThat(cancel("outsider", id).at("/errors/0/extensions/code").asText())
        .isEqualTo("NOT_FOUND");
    var cancelled = cancel("requester", id);

    assertThat(cancelled.at("/data/cancelServiceInstance/serviceInstance/status").asText())
        .isEqualTo("CANCELLED");
    assertThat(
            cancelled.at("/data/cancelServiceInstance/serviceInstance/can/cancel").asBoolean(true))
        .isFalse();
    assertThat(PROCESS_SERVICE.cancelledBy).isEqualTo("requester");
    assertThat(cancel("requester", id).at("/errors/0/extensions/code").asText())
        .isEqualTo("CONFLICT");
  }

  private JsonNode cancel(String account, String id) {
    return as(account)
        .ask(
            """
            mutation { cancelServiceInstance(input: { id: "%s", reason: "no more" }) {
              serviceInstance { id status can { cancel } } } }
            """
                .formatted(id));
  }

  @Test
  void shouldFindCasesInPages() {
    var word = "w" + newId().replace("-", "");
    var ids =
        IntStream.range(0, 5)
            .mapToObj(i -> publish(Snapshot.of(newId()).with("data", Map.of("note", word, "n", i))))
            .toList();
    ids.forEach(id -> awaitStatus(id, "ACTIVE"));

    var first = search(word.substring(0, 20), "first: 3");
    var cursor = first.at("/pageInfo/endCursor").asText();
    var second = search(word.substring(0, 20), "first: 3, after: \"" + cursor + "\"");

    assertThat(first.at("/totalCount/value").asInt()).isEqualTo(5);
    assertThat(first.at("/totalCount/exact").asBoolean()).isTrue();
    assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    var found = new java.util.ArrayList<>(first.findValuesAsText("id"));
    found.addAll(second.findValuesAsText("id"));
    var newestFirst = new java.util.ArrayList<>(ids);
    java.util.Collections.reverse(newestFirst);
    assertThat(found).containsExactlyElementsOf(newestFirst);
  }

  @Test
  void shouldFilterAndOrder() {
    var word = "f" + newId().replace("-", "");
    var a =
        publish(
            Snapshot.of(newId()).with("businessKey", "A-" + word).with("caseDescription", word));
    var b =
        publish(
            Snapshot.of(newId())
                .with("businessKey", "B-" + word)
                .with("caseDescription", word)
                .with("state", "COMPLETED")
                .with("endedAt", "2026-01-01T00:00:00Z")
                .with("startedBy", "clerk"));
    awaitStatus(a, "ACTIVE");
    awaitStatus(b, "COMPLETED");

    assertThat(ids(word, "orderBy: [{ field: BUSINESS_KEY, direction: ASC }]"))
        .containsExactly(a, b);
    assertThat(ids(word, "orderBy: [{ field: ENDED_AT, direction: ASC }]")).containsExactly(b, a);
    assertThat(ids(word, "filter: { statuses: [COMPLETED] }")).containsExactly(b);
    assertThat(ids(word, "filter: { startedByMe: true }")).isEmpty();
    assertThat(ids(word, "filter: { businessKey: \"A-" + word + "\" }")).containsExactly(a);
    assertThat(ids(word, "filter: { definitionKeys: [\"other\"] }")).isEmpty();
    assertThat(
            ids(
                word,
                "filter: { startedAt: { from: \"2020-01-01T00:00:00Z\", to: \"2020-01-02T00:00:00Z\" } }"))
        .isEmpty();
  }

  @Test
  void shouldRefuseBadPages() {
    var cursor = search("", "first: 1").at("/pageInfo/endCursor").asText();

    assertThat(code("first: 0")).isEqualTo("BAD_INPUT");
    assertThat(code("first: 201")).isEqualTo("BAD_INPUT");
    assertThat(code("after: \"nonsense\"")).isEqualTo("BAD_CURSOR");
    assertThat(code("orderBy: [{ field: ENDED_AT }], after: \"" + cursor + "\""))
        .isEqualTo("BAD_CURSOR");
  }

  private String code(String arguments) {
    return as("operator")
        .ask("{ serviceInstances(%s) { edges { cursor } } }".formatted(arguments))
        .at("/errors/0/extensions/code")
        .asText();
  }

  private List<String> ids(String search, String arguments) {
    return search(search, arguments).findValuesAsText("id");
  }

  private JsonNode search(String search, String arguments) {
    return as("operator")
        .ask(
            """
            { serviceInstances(search: "%s", %s) { totalCount { value exact }
                pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }
            """
                .formatted(search, arguments))
        .path("data")
        .path("serviceInstances");
  }

  @Test
  void shouldBuryMalformedMessages() {
    var id = newId();
    var nul = Snapshot.of(newId()).with("caseDescription", "a\u0000b").json();

    bus.send(Bus.INSTANCES, id, "no json " + id, "{}", nul, null, Snapshot.of(id).json());
    bus.send(Bus.HISTORY, id, "no fact " + id, Snapshot.fact(id, 1, "INSTANCE_STARTED"));

    awaitStatus(id, "ACTIVE");
    await().untilAsserted(() -> assertThat(timeline(id, "first: 5")).hasSize(1));
    var malformed =
        bus.await(Bus.INSTANCES + ".dlq", each -> each.value().contains("no json " + id));
    assertThat(Bus.header(malformed, "x-error-code")).isEqualTo("MALFORMED");
    assertThat(Bus.header(malformed, "x-original-topic")).isEqualTo(Bus.INSTANCES);
    assertThat(malformed.key()).isEqualTo(id);
    var refused = bus.await(Bus.INSTANCES + ".dlq", each -> each.value().equals(nul));
    assertThat(Bus.header(refused, "x-error-code")).isEqualTo("REFUSED");
    bus.await(Bus.HISTORY + ".dlq", each -> each.value().contains("no fact " + id));
  }

  @Test
  void shouldBeStartedByServiceDefinitionService() {
    var id = newId();
    var calls = new InternalCaller(http, port);
    var body =
        Map.of(
            "definitionKey",
            "parking-permit",
            "definitionVersion",
            1,
            "title",
            "Permit",
            "businessKey",
            "PP-1",
            "startedBy",
            "requester",
            "bundle",
            "main",
            "data",
            Map.of("a", 1));

    var created = calls.put(id, body);
    var again = calls.put(id, body);

    assertThat(created.path("created").asBoolean()).isTrue();
    assertThat(created.path("status").asText()).isEqualTo("STARTING");
    assertThat(again.path("created").asBoolean(true)).isFalse();
    assertThat(seen("requester", id).path("status").asText()).isEqualTo("STARTING");
    assertThat(seen("requester", id).at("/can/cancel").asBoolean(true)).isFalse();
    assertThat(calls.post(id, "started", Snapshot.of(id).values())).isEqualTo(204);
    assertThat(seen("requester", id).path("status").asText()).isEqualTo("ACTIVE");
    assertThat(calls.post(id, "failed", Map.of("reason", "too late"))).isEqualTo(204);
    assertThat(seen("requester", id).path("status").asText()).isEqualTo("ACTIVE");
    assertThat(calls.post(id, "failed", Map.of())).isEqualTo(400);
  }

  @Test
  void shouldShowFailedStart() {
    var id = newId();
    var calls = new InternalCaller(http, port);
    calls.put(id, Map.of("definitionKey", "k", "definitionVersion", 1, "startedBy", "requester"));

    calls.post(id, "failed", Map.of("reason", "no process"));

    assertThat(seen("requester", id).path("status").asText()).isEqualTo("FAILED");
  }

  @Test
  void shouldTellChanges() {
    var id = publish(Snapshot.of(newId()));
    awaitStatus(id, "ACTIVE");
    var changes =
        as("requester")
            .subscribe(
                "subscription { serviceInstanceChanges(id: \"%s\") { status timeline { edges { node { id } } } } }"
                    .formatted(id))
            .map(each -> each.path("status").asText() + each.at("/timeline/edges").size())
            .distinctUntilChanged();

    StepVerifier.create(changes)
        .expectNext("ACTIVE0")
        .then(() -> bus.send(Bus.HISTORY, id, Snapshot.fact(id, 1, "TASK_CREATED")))
        .expectNext("ACTIVE1")
        .then(() -> publish(Snapshot.of(id).with("version", 2).with("state", "COMPLETED")))
        .expectNext("COMPLETED1")
        .thenCancel()
        .verify(Duration.ofSeconds(30));
  }

  @Test
  void shouldEndChangesIfCaseIsHidden() {
    var id = publish(Snapshot.of(newId()));
    awaitStatus(id, "ACTIVE");
    var query = "subscription { serviceInstanceChanges(id: \"%s\") { id } }".formatted(id);

    StepVerifier.create(as("outsider").subscribe(query))
        .expectError()
        .verify(Duration.ofSeconds(10));
    StepVerifier.create(as("clerk").subscribe(query))
        .expectNextCount(1)
        .then(
            () ->
                publish(
                    Snapshot.of(id)
                        .with("version", 2)
                        .with("participants", Map.of("users", List.of(), "groups", List.of()))))
        .expectComplete()
        .verify(Duration.ofSeconds(30));
  }
}

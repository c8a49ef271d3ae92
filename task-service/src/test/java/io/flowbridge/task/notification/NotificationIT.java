package io.flowbridge.task.notification;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import io.flowbridge.local.test.UseServers;
import io.flowbridge.task.Bus;
import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import io.flowbridge.task.live.Replica;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * What people are told, with a real mail server. Each test uses tasks of its own; when somebody is
 * told of something is in {@code OccasionTest}.
 */
@UseServers({Server.POSTGRES, Server.KAFKA, Server.ELASTICSEARCH, Server.IDENTITY, Server.MAIL})
@DirtiesContext
@TestPropertySource(
    properties = {
      "flowbridge.task.notification.enabled=true",
      "flowbridge.task.notification.settle=3s",
      "flowbridge.task.notification.check=200ms",
      "flowbridge.task.notification.created=IMMEDIATE",
      "flowbridge.task.notification.digest-interval=8s",
      "flowbridge.task.notification.back-off=1s",
      "flowbridge.task.notification.attempts=6",
    })
class NotificationIT extends TaskServiceScenario {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String SAVE =
      """
      mutation($input: SaveNotificationPreferencesInput!) {
        saveNotificationPreferences(input: $input) {
          preferences { enabled created assigned mutedServices language }
        }
      }
      """;

  private static final AtomicReference<Function<Hooked, Integer>> hook =
      new AtomicReference<>(call -> 204);
  private static final HttpServer HOOK = listen();

  @Autowired private JdbcClient jdbc;

  /** A call of the web-hook. */
  record Hooked(String delivery, String time, String signature, String body) {}

  @DynamicPropertySource
  static void webHook(DynamicPropertyRegistry properties) {
    var url = "http://localhost:" + HOOK.getAddress().getPort() + "/tasks";
    properties.add("flowbridge.task.notification.private-addresses", () -> true);
    properties.add("flowbridge.task.notification.web-hooks.test.url", () -> url);
    properties.add("flowbridge.task.notification.web-hooks.test.secret", () -> "secret");
    properties.add("flowbridge.task.notification.web-hooks.test.services", () -> "hooked");
  }

  @BeforeEach
  void forget() {
    jdbc.sql("delete from notification_preference").update();
  }

  @Test
  void shouldTellCandidatesAndThenTheAssignee() {
    // given
    var task = task().name(mark);

    // when
    bus.publish(task.build());

    // then
    await().untilAsserted(() -> assertThat(told()).hasSize(3));
    assertThat(told())
        .containsExactlyInAnyOrder(
            "clerk@example.org New task: " + mark,
            "clerk2@example.org New task: " + mark,
            "lead@example.org New task: " + mark);
    bus.publish(task.version(2).assignee("clerk").build());
    await()
        .untilAsserted(
            () ->
                assertThat(told()).hasSize(4).contains("clerk@example.org Task for you: " + mark));
    var text = mails().get(0).toString();
    assertThat(text).contains("http://localhost:8080/tasks/" + task.build().id());
  }

  @Test
  void shouldTellEachPersonInTheirLanguageAndNothingOfMutedServices() {
    // given
    save("clerk", Map.of("language", "de"));
    save("clerk2", Map.of("mutedServices", List.of("parking-permit")));
    save("lead", Map.of("created", "OFF"));
    var marker = task().name(mark + " end").candidateGroups().candidateUsers("lead");

    // when
    bus.publish(task().name(mark).build());
    bus.publish(marker.version(2).assignee("lead").build());

    // then
    await()
        .untilAsserted(
            () ->
                assertThat(told())
                    .containsExactlyInAnyOrder(
                        "clerk@example.org Neue Aufgabe: " + mark,
                        "lead@example.org Task for you: " + mark + " end"));
  }

  @Test
  void shouldPutADigestTogetherAndLeaveOutWhatIsDoneMeanwhile() {
    // given
    save("clerk", Map.of("created", "DIGEST", "assigned", "DIGEST"));
    var done = forClerk(mark + " done");
    var waiting = forClerk(mark + " waiting");
    var given = forClerk(mark + " given").assignee("clerk");
    awaitDigestToBegin();

    // when
    bus.publish(done.build(), waiting.build(), given.build());
    awaitStates(3, "WAITING");
    bus.publish(done.version(2).state(TaskState.COMPLETED).build());

    // then
    await().untilAsserted(() -> assertThat(mails()).isNotEmpty());
    var text = mails().get(0).toString();
    assertThat(mails()).hasSize(1);
    assertThat(text).contains(mark + " waiting").contains(mark + " given");
    assertThat(text).doesNotContain(mark + " done");
    await().untilAsserted(() -> assertThat(states()).containsOnlyKeys("SENT", "DROPPED"));
  }

  @Test
  void shouldNotTellPeopleWhatTheyDidThemselves() {
    // given
    save("clerk", Map.of("created", "OFF"));
    var heardLater = claimable();
    var heardBefore = claimable();

    // when: the bus tells of one claim after and of the other before it is noted here
    claim(heardLater);
    bus.publish(heardLater, heardBefore);
    await().until(() -> isOccasion(heardBefore));
    claim(heardBefore);

    // then
    var marker = forClerk(mark + " end").assignee("clerk").build();
    bus.publish(marker);
    await()
        .untilAsserted(
            () ->
                assertThat(told())
                    .containsExactly("clerk@example.org Task for you: " + mark + " end"));
    assertThat(isOccasion(heardLater)).isFalse();
  }

  @Test
  void shouldUseTheTemplateOfTheService() throws IOException {
    // given
    var definition = "main:" + mark;
    var template = "Subject: Permit office: {{name}}\n\nPlease look at {{url}}\n";
    PEERS.on(
        definition, "text", (none, body) -> Reply.ok(template.getBytes(StandardCharsets.UTF_8)));

    // when
    bus.publish(ofDefinition(forClerk(mark).assignee("clerk").build(), definition));

    // then
    await()
        .untilAsserted(
            () -> assertThat(told()).containsExactly("clerk@example.org Permit office: " + mark));
  }

  @Test
  void shouldSayNothingAgainWhenTheTopicIsReadAgain() throws IOException {
    // given
    var assigned = task().name(mark).assignee("clerk").build();
    bus.publish(task().name(mark).build(), assigned);
    await().untilAsserted(() -> assertThat(told()).hasSize(4));

    // when: a node reads everything from the beginning, and the bundle says it all again
    var again = Bus.with(assigned, assigned.version() + 1);
    bus.publish(again);
    var marker = forClerk(mark + " end").assignee("clerk2").build();
    try (var replica = replica("reading-again-" + mark)) {
      bus.publish(marker);

      // then
      await().untilAsserted(() -> assertThat(told()).hasSize(5));
      await()
          .during(Duration.ofSeconds(4))
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(told()).hasSize(5));
      assertThat(replica.port()).isPositive();
    }
  }

  /** Lesson: "a second node takes the only event-processor token". */
  @Test
  void shouldTellEverybodyOnceWhenNodesDie() throws IOException {
    // given
    var tasks = new ArrayList<Task>();
    for (var i = 0; i < 120; i++) {
      tasks.add(forClerk(mark + " " + i).assignee(i % 2 == 0 ? "clerk" : "clerk2").build());
    }

    // when: one of two nodes dies while they send, and another comes
    try (var victim = replica("task-service-notifications")) {
      bus.publish(tasks.toArray(Task[]::new));
      await().until(() -> told().size() > 20);
      victim.kill();
    }
    bus.publish(tasks.toArray(Task[]::new));

    // then
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () -> {
              var states = states();
              var cutOff = states.getOrDefault("SENDING", 0L);
              assertThat(states.getOrDefault("WAITING", 0L)).isZero();
              assertThat(states.getOrDefault("SENT", 0L) + cutOff).isEqualTo(tasks.size());
              assertThat(cutOff).as("no more than one at a time").isLessThan(2);
              assertThat(told().size()).isBetween((int) (tasks.size() - cutOff), tasks.size());
            });
    await()
        .during(Duration.ofSeconds(3))
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(told()).doesNotHaveDuplicates());
  }

  @Test
  void shouldTellAWebHookUntilItHasIt() throws IOException {
    // given
    var told = new CopyOnWriteArrayList<Hooked>();
    hook.set(
        call -> {
          told.add(call);
          return told.size() == 1 ? 503 : 204;
        });

    // when
    bus.publish(forClerk(mark).service("hooked", "Hooked").build());

    // then
    await().until(() -> told.size() == 2);
    var last = told.get(1);
    assertThat(last.delivery()).isEqualTo(told.get(0).delivery());
    assertThat(last.signature())
        .isEqualTo("sha256=" + WebHooks.signature("secret", last.time() + "." + last.body()));
    assertThat(Bus.JSON.readTree(last.body()).at("/kind").asText()).isEqualTo("CREATED");
    assertThat(Bus.JSON.readTree(last.body()).at("/task/name").asText()).isEqualTo(mark);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        jdbc.sql("select state from notification where channel = 'WEB_HOOK'")
                            .query(String.class)
                            .list())
                    .containsExactly("SENT"));
  }

  @Test
  void shouldTryAgainWhileTheMailServerIsAway() {
    // given
    Servers.kill(Server.MAIL);

    // when
    bus.publish(forClerk(mark).assignee("clerk").build());
    await()
        .untilAsserted(
            () ->
                assertThat(
                        jdbc.sql(
                                "select count(*) from notification where task ->> 'name' = :name and attempts > 0 and state = 'WAITING' and error is not null")
                            .param("name", mark)
                            .query(Integer.class)
                            .single())
                    .isOne());
    Servers.restart(Server.MAIL);

    // then
    await().untilAsserted(() -> assertThat(states()).containsOnlyKeys("SENT"));
    assertThat(told()).hasSize(1);
  }

  @Test
  void shouldShowOperatorsWhatCouldNotBeSent() {
    // given: the directory knows no such account, so there is no address
    bus.publish(forClerk(mark).assignee("nobody-" + mark).build());

    // then
    await().untilAsserted(() -> assertThat(states()).containsOnlyKeys("FAILED"));
    var query =
        "{ notifications { notifications { recipient state error attempts taskId } more } }";
    var failed = graph.as("operator").query(query, Map.of()).at("/notifications/notifications");
    assertThat(failed.findValuesAsText("recipient")).contains("nobody-" + mark);
    assertThat(failed.findValuesAsText("error").toString()).contains("Expected a mail address");
    assertThat(graph.as("clerk").refused(query, Map.of())).isEqualTo("FORBIDDEN");
  }

  @Test
  void shouldKeepPreferences() {
    // given
    var query = "{ notificationPreferences { enabled created assigned mutedServices language } }";
    var before = graph.as("clerk").query(query, Map.of()).path("notificationPreferences");
    assertThat(before.path("enabled").asBoolean()).isTrue();
    assertThat(before.path("created").asText()).isEqualTo("IMMEDIATE");

    // when
    save("clerk", Map.of("created", "DIGEST", "mutedServices", List.of("a", "a", "b")));
    var nothing = new HashMap<String, Object>();
    nothing.put("created", null);
    var after = save("clerk", nothing);

    // then
    assertThat(after.path("created").asText()).isEqualTo("IMMEDIATE");
    assertThat(after.path("mutedServices").toString()).isEqualTo("[\"a\",\"b\"]");
    assertThat(graph.as("clerk").refused(SAVE, Map.of("input", Map.of("language", "fr"))))
        .isEqualTo("BAD_INPUT");
    assertThat(graph.as("lead").query(query, Map.of()).at("/notificationPreferences/mutedServices"))
        .isEmpty();
  }

  /** A task that can be claimed, as it is after that. */
  private Task claimable() {
    var task = forClerk(mark);
    bus.publish(task.build());
    await().until(() -> graph.as("clerk").sees(task.build().id()));
    var claimed = task.version(PEERS.nextVersion()).assignee("clerk").build();
    PEERS.on(claimed.id(), "claim", (known, body) -> Reply.ok(Map.of("task", claimed)));
    return claimed;
  }

  private void claim(Task task) {
    graph
        .as("clerk")
        .query(
            "mutation($id: ID!) { claimTask(input: {id: $id}) { task { id } } }",
            Map.of("id", task.id()));
  }

  private boolean isOccasion(Task task) {
    return jdbc.sql(
            "select exists (select 1 from notification_occasion where task_id = :id and kind = 'ASSIGNED')")
        .param("id", task.id())
        .query(Boolean.class)
        .single();
  }

  private TaskFixtures forClerk(String name) {
    return task().name(name).candidateGroups().candidateUsers("clerk");
  }

  /** Not at the very end of a period, or the digest is sent in between. */
  private void awaitDigestToBegin() {
    await().until(() -> System.currentTimeMillis() % 8000 < 500);
  }

  private JsonNode save(String account, Map<String, ?> input) {
    return graph
        .as(account)
        .query(SAVE, Map.of("input", input))
        .at("/saveNotificationPreferences/preferences");
  }

  private Map<String, Long> states() {
    var states = new HashMap<String, Long>();
    jdbc.sql(
            "select state, count(*) as count from notification where channel = 'MAIL' and task ->> 'name' like :name group by state")
        .param("name", mark + "%")
        .query(
            row -> {
              states.put(row.getString("state"), row.getLong("count"));
            });
    return states;
  }

  private void awaitStates(long count, String state) {
    await().untilAsserted(() -> assertThat(states()).containsEntry(state, count));
  }

  /** Recipients and subjects of the mails about this test's tasks. */
  private List<String> told() {
    return mails().stream()
        .map(mail -> mail.at("/to/0").asText() + " " + mail.path("subject").asText())
        .toList();
  }

  private List<JsonNode> mails() {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(System.getProperty("flowbridge.test.mail-api")))
              .build();
      var mails =
          Bus.JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
      return StreamSupport.stream(mails.spliterator(), false)
          .filter(mail -> mail.toString().contains(mark))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Replica replica(String group) throws IOException {
    var properties = new HashMap<String, String>();
    var own = NotificationIT.class.getAnnotation(TestPropertySource.class).properties();
    Arrays.stream(own)
        .map(each -> each.split("=", 2))
        .forEach(each -> properties.put(each[0], each[1]));
    properties.put("flowbridge.bundles.main", PEERS.url());
    properties.put("flowbridge.peers.form-validation-service", PEERS.url());
    properties.put("flowbridge.task.reconciliation.enabled", "false");
    properties.put("spring.mail.host", System.getProperty("spring.mail.host"));
    properties.put("spring.mail.port", System.getProperty("spring.mail.port"));
    properties.put("spring.cloud.stream.bindings.taskNotices-in-0.group", group);
    return Replica.start(properties);
  }

  private static Task ofDefinition(Task task, String definition) throws IOException {
    return Bus.JSON.treeToValue(
        Bus.JSON.<ObjectNode>valueToTree(task).put("processDefinitionId", definition), Task.class);
  }

  private static HttpServer listen() {
    try {
      var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
      server.createContext(
          "/tasks",
          exchange -> {
            var headers = exchange.getRequestHeaders();
            var call =
                new Hooked(
                    headers.getFirst("Flowbridge-Delivery"),
                    headers.getFirst("Flowbridge-Time"),
                    headers.getFirst("Flowbridge-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(hook.get().apply(call), -1);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

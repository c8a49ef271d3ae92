package io.flowbridge.task.rebuild;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.task.Bus;
import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.bundle.BundleTasks;
import io.flowbridge.task.index.IndexDefinition;
import io.flowbridge.task.index.IndexNeed;
import io.flowbridge.task.index.NextIndex;
import io.flowbridge.task.projection.TopicReplay;
import io.flowbridge.task.run.Run.Cause;
import io.flowbridge.task.run.Run.Kind;
import io.flowbridge.task.run.Run.State;
import io.flowbridge.task.run.Runs;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;

/** The index is made anew. That it holds the right tasks afterwards, under load, is elsewhere. */
class RebuildIT extends TaskServiceScenario {
  private static final String REBUILD =
      "mutation($source: TaskIndexSource) { rebuildTaskIndex(input: {source: $source}) { run { id } } }";
  private static final String RUN =
      """
      query($id: ID!) { taskIndexRun(id: $id) {
        kind state cause phase done total counts { name count } warnings error { code message } } }
      """;
  private static final String CLAIM =
      "mutation($id: ID!) { claimTask(input: {id: $id}) { task { assignee } } }";

  @Autowired private ElasticsearchClient elasticsearch;
  @Autowired private NextIndex indices;
  @Autowired private IndexNeed needs;
  @Autowired private TopicReplay topic;
  @Autowired private BundleTasks bundles;
  @Autowired private IndexDefinition definition;
  @Autowired private ApplicationEventPublisher publisher;
  @Autowired private Runs runs;

  @Value("${flowbridge.kafka.brokers}")
  private String brokers;

  /** An index can serve before its run has ended, and while one runs no other begins. */
  @BeforeEach
  void awaitEndOfEarlierRuns() {
    await().until(() -> runs.newest(Kind.REBUILD).map(run -> !run.isRunning()).orElse(true));
  }

  /** Lesson: "Missing read data cannot be rebuilt". */
  @Test
  void shouldRebuildOnlineWhileUsersReadTheirOwnWrites() throws Exception {
    // given
    var tasks = publish(100);
    var before = serving();
    var working = new AtomicBoolean(true);
    var threads = Executors.newFixedThreadPool(3);
    var reader = threads.submit(() -> readUntil(working, tasks));
    var clerk = threads.submit(() -> claimOneByOne(working, tasks));
    var bundle = threads.submit(() -> publishUntil(working));

    // when
    var run = ended(start("TOPIC"));
    working.set(false);

    // then
    assertThat(run.path("state").asText()).as(run.toString()).isEqualTo("SUCCEEDED");
    assertThat(reader.get()).isPositive();
    assertThat(bundle.get()).isPositive();
    var claimed = clerk.get();
    assertThat(claimed).isNotEmpty();
    assertThat(serving()).isNotEqualTo(before).hasSize(2);
    assertThat(indices()).containsAll(serving()).doesNotContainAnyElementsOf(before);
    for (var id : claimed) {
      assertThat(graph.as("clerk").task(id).path("assignee").asText()).isEqualTo("clerk");
    }
    assertThat(found(tasks)).isEqualTo(tasks.size());
    threads.shutdown();
  }

  /** Lesson: "the query API silently returned different results while a node was down". */
  @Test
  void shouldNoticeLostIndexAndNeverShowAnEmptyPage() throws Exception {
    // given
    var tasks = publish(20);

    // when
    for (var index : serving()) {
      elasticsearch.indices().delete(d -> d.index(index));
    }

    // then
    var refusals = new ArrayList<String>();
    await()
        .until(
            () -> {
              var answer = list();
              if (answer.has("errors")) {
                refusals.add(answer.at("/errors/0/extensions/code").asText());
                return false;
              }
              assertThat(answer.at("/data/tasks/totalCount/value").asInt()).isEqualTo(tasks.size());
              return true;
            });
    assertThat(Set.copyOf(refusals)).containsExactly("UNAVAILABLE");
    var run = runs.newest(Kind.REBUILD).orElseThrow();
    assertThat(run.cause()).isEqualTo(Cause.INDEX_MISSING);
  }

  @Test
  void shouldNoticeLostHistory() throws Exception {
    // given
    var tasks = publish(3);
    var before = serving();
    var history = before.stream().filter(name -> name.endsWith("-history")).findFirst().get();

    // when
    elasticsearch.indices().delete(d -> d.index(history));

    // then
    await()
        .untilAsserted(() -> assertThat(serving()).hasSize(2).doesNotContainAnyElementsOf(before));
    assertThat(found(tasks)).isEqualTo(tasks.size());
  }

  @Test
  void shouldRebuildForNewerDefinition() throws Exception {
    // given
    var tasks = publish(5);
    var newer = changed(99, "newField");

    // when
    watch(newer).check();

    // then
    var run = await().until(() -> runs.newest(Kind.REBUILD).orElseThrow(), r -> !r.isRunning());
    assertThat(run.cause()).isEqualTo(Cause.DEFINITION_CHANGED);
    assertThat(run.state()).as(String.valueOf(run.error())).isEqualTo(State.SUCCEEDED);
    assertThat(needs.of(newer)).isNull();
    assertThat(needs.of(definition)).isEqualTo(IndexNeed.Need.RELEASE_IS_OLDER);
    assertThat(found(tasks)).isEqualTo(tasks.size());
    ended(start("TOPIC"));
    assertThat(needs.of(definition)).isNull();
  }

  @Test
  void shouldDoAgainWhatNodeThatDiedLeftUnfinished() throws Exception {
    // given
    ended(start("TOPIC"));
    var tasks = publish(2);
    var leftBehind = indices.make(definition).name();

    // then
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(indices()).doesNotContain(leftBehind));
    await().until(() -> needs.of(definition) == null);
    assertThat(found(tasks)).isEqualTo(2);
  }

  @Test
  void shouldKeepOldIndexIfNewOneRefusesItsTasks() throws Exception {
    // given
    var tasks = publish(5);
    var before = serving();
    var broken = changed(100, "priority");

    // when
    watch(broken).check();

    // then
    var run = await().until(() -> runs.newest(Kind.REBUILD).orElseThrow(), r -> !r.isRunning());
    assertThat(run.error()).isNotNull();
    assertThat(run.error().code()).isEqualTo("REJECTED_BY_INDEX");
    assertThat(serving()).isEqualTo(before);
    await().untilAsserted(() -> assertThat(indices()).hasSameElementsAs(before));
    assertThat(found(tasks)).isEqualTo(tasks.size());
  }

  @Test
  void shouldAskEnginesWhereTopicDoesNotKeepEverything() throws Exception {
    // given
    var known = task().description(mark).build();
    PEERS.has(known);
    assertThat(graph.as("operator").sees(known.id())).isFalse();

    // when
    cleanup("delete");
    JsonNode run;
    try {
      run = ended(start("TOPIC"));
    } finally {
      cleanup("compact");
    }

    // then
    assertThat(run.path("state").asText()).as(run.toString()).isEqualTo("SUCCEEDED");
    assertThat(graph.as("operator").sees(known.id())).isTrue();
  }

  @Test
  void shouldNotLoseOpenTasksThatNoSourceKnows() throws Exception {
    // given
    var tasks = publish(3);

    // when
    var run = ended(start("ENGINES"));

    // then
    assertThat(run.path("state").asText()).as(run.toString()).isEqualTo("SUCCEEDED");
    assertThat(found(tasks)).isEqualTo(3);
  }

  /** Otherwise every stream that is resumed after a rebuild would begin with everything. */
  @Test
  void shouldKeepWhenTasksWereWritten() throws Exception {
    // given
    var task = publish(1).get(0);
    var before = indexedAt(task.id());

    // when
    ended(start("TOPIC"));

    // then
    assertThat(indexedAt(task.id())).isEqualTo(before);
  }

  @Test
  void shouldFailAndKeepOldIndexWhileEngineIsAway() throws Exception {
    // given
    var tasks = publish(2);
    var before = serving();

    // when
    PEERS.away(true);
    JsonNode run;
    try {
      run = ended(start("ENGINES"));
    } finally {
      PEERS.away(false);
    }

    // then
    assertThat(run.at("/error/code").asText()).isEqualTo("UNAVAILABLE");
    assertThat(serving()).isEqualTo(before);
    assertThat(found(tasks)).isEqualTo(2);
  }

  @Test
  void shouldBeForOperatorsOnly() {
    for (var account : List.of("clerk", "lead", "designer", "requester")) {
      assertThat(graph.as(account).refused(REBUILD, Map.of("source", "TOPIC")))
          .isEqualTo("FORBIDDEN");
    }
  }

  /** There is always something on the bus that the new index does not have yet. */
  private int publishUntil(AtomicBoolean working) {
    var changing = task();
    var version = 0;
    while (working.get()) {
      bus.publish(changing.version(++version).build());
    }
    return version;
  }

  private List<Task> publish(int count) {
    var tasks = new ArrayList<Task>();
    for (var i = 0; i < count; i++) {
      var fixture = task().description(mark);
      tasks.add(fixture.build());
      claimable(fixture);
    }
    bus.publish(tasks.toArray(Task[]::new));
    await().until(() -> found(tasks) == count);
    return tasks;
  }

  private static void claimable(TaskFixtures fixture) {
    var claimed = fixture.version(2).revision(2).assignee("clerk").build();
    PEERS.on(
        claimed.id(),
        "claim",
        (task, body) -> Reply.ok(Map.of("task", claimed, "related", List.of())));
  }

  /** Every page that is shown has all tasks. */
  private int readUntil(AtomicBoolean working, List<Task> tasks) {
    var pages = 0;
    while (working.get()) {
      var page = list();
      assertThat(page.at("/data/tasks/totalCount/value").asInt())
          .as(page.toString())
          .isEqualTo(tasks.size());
      pages++;
    }
    return pages;
  }

  /** What is never published on the topic must be in the new index all the same. */
  private List<String> claimOneByOne(AtomicBoolean working, List<Task> tasks) {
    var claimed = new ArrayList<String>();
    for (var task : tasks) {
      if (!working.get()) {
        break;
      }
      var clerk = graph.as("clerk");
      clerk.query(CLAIM, Map.of("id", task.id()));
      assertThat(clerk.task(task.id()).path("assignee").asText()).isEqualTo("clerk");
      claimed.add(task.id());
    }
    return claimed;
  }

  private JsonNode list() {
    return graph
        .as("operator")
        .answer(
            "query($search: String) { tasks(search: $search) { totalCount { value } } }",
            Map.of("search", mark));
  }

  private long found(List<Task> tasks) {
    return graph.as("operator").tasks(Map.of("search", mark)).at("/totalCount/value").asLong();
  }

  /** The run before may still let searches of its old index end. */
  private String start(String source) {
    return await()
        .until(
            () ->
                graph
                    .as("operator")
                    .answer(REBUILD, Map.of("source", source))
                    .at("/data/rebuildTaskIndex/run/id")
                    .asText(""),
            id -> !id.isEmpty());
  }

  private JsonNode ended(String id) {
    return await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () -> graph.as("operator").query(RUN, Map.of("id", id)).path("taskIndexRun"),
            run -> !run.path("state").asText().equals("RUNNING"));
  }

  private RebuildWatch watch(IndexDefinition wanted) {
    var properties = new RebuildProperties(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(2));
    return new RebuildWatch(
        needs,
        wanted,
        new Rebuild(indices, wanted, topic, bundles, publisher, properties),
        runs,
        properties,
        Clock.systemUTC());
  }

  /** The definition with a field more, or without one it has. */
  private IndexDefinition changed(int version, String field) throws IOException {
    var json = (ObjectNode) Bus.JSON.readTree(definition.body());
    json.withObject("/mappings/_meta").put("version", version);
    var fields = json.withObject("/mappings/properties");
    if (fields.remove(field) == null) {
      fields.putObject(field).put("type", "keyword");
    }
    return new IndexDefinition(
        version, "changed", json.toString().replace(definition.hash(), "changed"));
  }

  private Set<String> serving() throws IOException {
    return elasticsearch.indices().getAlias(a -> a.name("flowbridge-tasks")).result().keySet();
  }

  private Set<String> indices() throws IOException {
    return elasticsearch.indices().get(g -> g.index("flowbridge-tasks-*")).result().keySet();
  }

  private long indexedAt(String id) throws IOException {
    var hits =
        elasticsearch
            .search(
                s -> s.index("flowbridge-tasks").query(q -> q.term(t -> t.field("id").value(id))),
                JsonNode.class)
            .hits()
            .hits();
    return Instant.parse(hits.get(0).source().path("indexedAt").asText()).toEpochMilli();
  }

  private void cleanup(String policy) throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
      var resource = new ConfigResource(ConfigResource.Type.TOPIC, "flowbridge.tasks");
      var change =
          new AlterConfigOp(new ConfigEntry("cleanup.policy", policy), AlterConfigOp.OpType.SET);
      admin.incrementalAlterConfigs(Map.of(resource, List.of(change))).all().get();
    }
  }
}

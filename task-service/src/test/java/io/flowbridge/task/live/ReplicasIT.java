package io.flowbridge.task.live;

import static io.flowbridge.task.TaskFixtures.task;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import io.flowbridge.task.Bus;
import io.flowbridge.task.Graph;
import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.Socket;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Two task-services, of which one dies by signal 9 under those who listen and work there. */
class ReplicasIT extends TaskServiceScenario {
  private static final int SUBSCRIBERS = 20;
  private static final int USERS = 10;
  private static final int TASKS_OF_USER = 12;
  private static final String CHANGES =
      """
      subscription($search: String, $after: String) {
        taskChanges(search: $search, after: $after) { change id task { version assignee } }
      }
      """;
  private static final String CLAIM =
      "mutation($id: ID!) { claimTask(input: {id: $id}) { task { version } } }";
  private static final String COMPLETE =
      "mutation($id: ID!) { completeTask(input: {id: $id}) { task { version } } }";

  private final Set<String> completed = ConcurrentHashMap.newKeySet();
  private final Set<String> claimed = ConcurrentHashMap.newKeySet();
  private final AtomicInteger done = new AtomicInteger();

  /** Lesson: "with zero replicas the query API silently returned different results". */
  @Test
  void shouldMissNothingWhenOneOfTwoReplicasDiesUnderSubscribersAndUsers() throws Exception {
    // given
    var tasks = publish();
    try (var replica = startReplica()) {
      var other = Graph.of(replica.port());
      var subscribers = new ArrayList<Subscriber>();
      for (var i = 0; i < SUBSCRIBERS; i++) {
        subscribers.add(new Subscriber(other));
      }
      var users = Executors.newFixedThreadPool(USERS);
      var work = new ArrayList<Future<?>>();
      for (var user = 0; user < USERS; user++) {
        var own = tasks.subList(user * TASKS_OF_USER, (user + 1) * TASKS_OF_USER);
        work.add(users.submit(() -> work(own, other)));
      }
      await().until(() -> done.get() > USERS * TASKS_OF_USER / 2);

      // when
      replica.kill();
      subscribers.forEach(Subscriber::resumeHere);
      for (var end : work) {
        end.get(3, TimeUnit.MINUTES);
      }
      users.shutdown();

      // then
      assertThat(done.get()).isEqualTo(USERS * TASKS_OF_USER * 2 - USERS * TASKS_OF_USER / 3);
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () -> {
                var list = list(graph);
                assertThat(list.keySet())
                    .doesNotContainAnyElementsOf(completed)
                    .hasSize(tasks.size() - completed.size());
                for (var subscriber : subscribers) {
                  assertThat(subscriber.view()).isEqualTo(list);
                }
              });
      for (var id : completed) {
        assertThat(graph.as("operator").task(id).path("state").asText()).isEqualTo("COMPLETED");
      }
      subscribers.forEach(Subscriber::close);
    }
  }

  /** A node that has just started may have subscribers before it hears the bus. */
  @Test
  void shouldMissNothingOnNodeThatHasJustStarted() throws Exception {
    // given
    var fixture = task().description(mark);
    bus.publish(fixture.build());
    await().until(() -> list(graph).size() == 1);

    try (var replica = startReplica()) {
      // when
      var subscriber = new Subscriber(Graph.of(replica.port()));
      bus.publish(fixture.version(2).revision(2).assignee("clerk").build());

      // then
      await()
          .untilAsserted(
              () -> assertThat(subscriber.view()).containsEntry(fixture.build().id(), 2));
      subscriber.close();
    }
  }

  /** Somebody who keeps a list: reads it once, then follows it, on one node and on another. */
  private final class Subscriber {
    private final Map<String, Integer> page;
    private final String token;
    private final List<Socket> sockets = new ArrayList<>();

    Subscriber(Graph node) {
      var read = node.as("clerk").tasks(Map.of("search", mark, "first", 200));
      page = versions(read);
      token = read.at("/asOf/token").asText();
      follow(node);
    }

    void resumeHere() {
      follow(graph);
    }

    private void follow(Graph node) {
      sockets.add(
          Socket.open(node.port(), Tokens.of("clerk"))
              .subscribe(CHANGES, Map.of("search", mark, "after", token)));
    }

    /** What a client has in view that applies every change to the page it read. */
    Map<String, Integer> view() {
      var view = new TreeMap<>(page);
      for (var socket : sockets) {
        for (var change : socket.changes()) {
          var id = change.path("id").asText();
          if (change.path("change").asText().equals("REMOVED")) {
            view.remove(id);
          } else {
            view.put(id, change.at("/task/version").asInt());
          }
        }
      }
      return view;
    }

    void close() {
      sockets.forEach(Socket::close);
    }
  }

  /** Claims all, completes two of three; on the other node while it lives, else here. */
  private void work(List<Task> own, Graph other) {
    for (var i = 0; i < own.size(); i++) {
      var id = own.get(i).id();
      var node = i % 2 == 0 ? other : graph;
      send(node, CLAIM, id);
      claimed.add(id);
      done.incrementAndGet();
      if (i % 3 != 0) {
        send(node, COMPLETE, id);
        completed.add(id);
        done.incrementAndGet();
      }
    }
  }

  /** A person whose node dies tries again on another; the bundle answers the same. */
  private void send(Graph node, String command, String id) {
    try {
      node.as("clerk").query(command, Map.of("id", id));
    } catch (IllegalStateException noAnswer) {
      graph.as("clerk").query(command, Map.of("id", id));
    }
  }

  private List<Task> publish() {
    var tasks = new ArrayList<Task>();
    for (var i = 0; i < USERS * TASKS_OF_USER; i++) {
      var fixture = task().description(mark);
      var open = fixture.build();
      tasks.add(open);
      PEERS.has(open);
      on("claim", open.id(), fixture.revision(2).assignee("clerk"));
      on("complete", open.id(), fixture.revision(3).state(TaskState.COMPLETED));
    }
    bus.publish(tasks.toArray(Task[]::new));
    await().until(() -> list(graph).size() == tasks.size());
    return tasks;
  }

  /** The bundle commits, answers, and its relay publishes. */
  private void on(String command, String id, TaskFixtures after) {
    var state = after.build();
    PEERS.on(
        id,
        command,
        (task, body) -> {
          var committed = Bus.with(state, PEERS.nextVersion());
          bus.publish(committed);
          return Reply.ok(Map.of("task", committed, "related", List.of()));
        });
  }

  private static Replica startReplica() throws Exception {
    return Replica.start(
        Map.of(
            "flowbridge.bundles.main", PEERS.url(),
            "flowbridge.peers.form-validation-service", PEERS.url(),
            "flowbridge.task.reconciliation.enabled", "false"));
  }

  private Map<String, Integer> list(Graph node) {
    return versions(node.as("clerk").tasks(Map.of("search", mark, "first", 200)));
  }

  private static Map<String, Integer> versions(JsonNode page) {
    return StreamSupport.stream(page.path("edges").spliterator(), false)
        .map(edge -> edge.path("node"))
        .collect(
            toMap(
                node -> node.path("id").asText(),
                node -> node.path("version").asInt(),
                (a, b) -> b,
                HashMap::new));
  }
}

package io.flowbridge.task.convergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Bus;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.index.IndexInventory;
import io.flowbridge.task.index.TaskWriter;
import io.flowbridge.task.run.Run;
import io.flowbridge.task.run.Runs;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.binding.BindingsLifecycleController.State;

/**
 * Random steps of engine transactions, two relays of which one may be a zombie, and commands whose
 * answers are indexed late; with messages repeated out of order, consumers restarted, the index
 * rebuilt, compared and thrown away meanwhile. Afterwards the index says what the engine says, task
 * by task.
 *
 * <p>The seed decides every step and its place in the order; only how fast the consumer, Kafka and
 * Elasticsearch keep up is left to chance. {@code -Dflowbridge.test.seed=…} plays one again, {@code
 * -Dflowbridge.test.steps=…} plays longer.
 *
 * <p>Lessons: "A late assign event re-creates a completed task", "A Kafka leader change fails a
 * publish", "One lost CREATED record blocks the whole import", "Two writers create duplicate
 * tasks", "Missing read data cannot be rebuilt".
 */
class ConvergenceIT extends TaskServiceScenario {
  private static final int STEPS = Integer.getInteger("flowbridge.test.steps", 1500);
  private static final String SNAPSHOTS = "taskSnapshots-in-0";

  @Autowired private BindingsLifecycleController bindings;
  @Autowired private TaskWriter writer;
  @Autowired private IndexInventory inventory;
  @Autowired private Runs runs;
  @Autowired private ElasticsearchClient elasticsearch;

  private final Deque<Task> answers = new ArrayDeque<>();
  private int rebuilds;
  private int comparisons;
  private int restarts;
  private int losses;

  static LongStream seeds() {
    var wanted = Long.getLong("flowbridge.test.seed");
    return wanted != null ? LongStream.of(wanted) : LongStream.of(20_261_121, System.nanoTime());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldEndWithWhatTheEngineSays(long seed) throws Exception {
    System.out.printf("ConvergenceIT: seed %d, %d steps%n", seed, STEPS);
    var random = new Random(seed);
    var engine = new ModelEngine(random, mark, PEERS);
    var bus = new ModelRelay.Disorder(random, this.bus);
    var relays = List.of(new ModelRelay(engine, PEERS, bus), new ModelRelay(engine, PEERS, bus));

    // when
    for (var step = 0; step < STEPS; step++) {
      step(random, engine, relays, bus);
    }
    while (engine.isBusy()) {
      engine.commit();
    }
    relays.get(0).finish();
    bindings.changeState(SNAPSHOTS, State.STARTED);
    awaitRuns();

    // then
    System.out.printf(
        "ConvergenceIT: seed %d, %d tasks, %d rebuilds, %d comparisons, %d restarts, %d losses%n",
        seed, engine.committed().size(), rebuilds, comparisons, restarts, losses);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(indexed(engine.committed().keySet().stream().toList()))
                    .as("index against engine, seed %d", seed)
                    .isEqualTo(contents(engine.committed().values().stream())));
    assertThat(found()).isEqualTo(engine.committed().size());
  }

  private void step(
      Random random, ModelEngine engine, List<ModelRelay> relays, ModelRelay.Disorder bus)
      throws Exception {
    var what = random.nextInt(1000);
    if (what < 250) {
      engine.begin();
    } else if (what < 500) {
      engine.commit();
    } else if (what < 850) {
      relays.get(random.nextInt(relays.size())).step();
    } else if (what < 880) {
      relays.get(random.nextInt(relays.size())).die();
    } else if (what < 920) {
      bus.repeat();
    } else if (what < 950) {
      readAnswer(random, engine);
    } else if (what < 985) {
      writeAnswer();
    } else if (what < 990) {
      restart();
    } else {
      chaos(what);
    }
    Thread.sleep(5);
  }

  private void chaos(int what) throws Exception {
    if (what < 994) {
      rebuilds += start("rebuildTaskIndex");
    } else if (what < 998) {
      comparisons += start("reconcileTasks");
    } else if (what == 998) {
      loseIndex();
    }
  }

  /** A command's answer: read after its version was drawn, indexed whenever it arrives. */
  private void readAnswer(Random random, ModelEngine engine) {
    var tasks = List.copyOf(engine.committed().values());
    if (!tasks.isEmpty()) {
      var version = PEERS.nextVersion();
      answers.add(Bus.with(tasks.get(random.nextInt(tasks.size())), version));
    }
  }

  private void writeAnswer() {
    var answer = answers.poll();
    if (answer != null) {
      try {
        writer.writeSearchable(List.of(answer));
      } catch (FlowbridgeException whileThereIsNoIndex) {
        // as in a command: the bus will tell it
      }
    }
  }

  private void restart() {
    bindings.changeState(SNAPSHOTS, State.STOPPED);
    bindings.changeState(SNAPSHOTS, State.STARTED);
    restarts++;
  }

  private int start(String work) {
    return graph
            .as("operator")
            .answer("mutation { " + work + " { run { id } } }", Map.of())
            .has("errors")
        ? 0
        : 1;
  }

  private void loseIndex() throws Exception {
    for (var name :
        elasticsearch.indices().getAlias(a -> a.name("flowbridge-tasks*")).result().keySet()) {
      delete(name);
    }
    losses++;
  }

  private void delete(String name) throws IOException {
    try {
      elasticsearch.indices().delete(d -> d.index(name));
    } catch (ElasticsearchException replacedMeanwhile) {
      assertThat(replacedMeanwhile.status()).isEqualTo(404);
    }
  }

  private void awaitRuns() {
    await()
        .atMost(Duration.ofSeconds(120))
        .until(() -> runs.newest(10).stream().noneMatch(Run::isRunning));
    awaitIndex();
  }

  private Map<String, JsonNode> indexed(List<String> ids) {
    var found = new TreeMap<String, JsonNode>();
    for (var from = 0; from < ids.size(); from += IndexInventory.PAGE) {
      var some = ids.subList(from, Math.min(ids.size(), from + IndexInventory.PAGE));
      found.putAll(contents(inventory.find(some).values().stream()));
    }
    return found;
  }

  private static Map<String, JsonNode> contents(Stream<Task> tasks) {
    var contents = new TreeMap<String, JsonNode>();
    tasks.forEach(
        task ->
            contents.put(
                task.id(),
                Bus.JSON.<ObjectNode>valueToTree(task).without(List.of("version", "committedAt"))));
    return contents;
  }

  private int found() {
    return graph
        .as("operator")
        .tasks(
            Map.of(
                "search",
                mark,
                "filter",
                Map.of("states", List.of("OPEN", "COMPLETED", "CANCELLED"))))
        .at("/totalCount/value")
        .asInt();
  }
}

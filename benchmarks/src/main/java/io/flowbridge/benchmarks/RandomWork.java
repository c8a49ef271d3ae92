package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.benchmarks.SmallPlatform.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What people do in one thread, decided by its random numbers: start, claim, give back, assign,
 * complete, comment, change, cancel. A refusal is as good as a success; who gets no answer asks
 * again.
 */
final class RandomWork implements Callable<Void> {
  private static final List<String> PEOPLE = List.of("clerk", "clerk2", "lead", "operator");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final SmallPlatform platform;
  private final Random random;
  private final List<JsonNode> tasks;
  private final int operations;
  private final AtomicInteger tried;
  private final AtomicInteger done;

  /**
   * @param tasks those that all threads know
   * @param tried counts operations of all threads, {@code done} those that were not refused
   */
  RandomWork(
      SmallPlatform platform,
      Random random,
      List<JsonNode> tasks,
      int operations,
      AtomicInteger tried,
      AtomicInteger done) {
    this.platform = platform;
    this.random = random;
    this.tasks = tasks;
    this.operations = operations;
    this.tried = tried;
    this.done = done;
  }

  @Override
  public Void call() throws Exception {
    for (int operation = 0; operation < operations; operation++) {
      int what = random.nextInt(100);
      int which = random.nextInt(Integer.MAX_VALUE);
      if (tasks.isEmpty() || what < 20) {
        start();
      } else {
        change(what, tasks.get(which % tasks.size()));
      }
      tried.incrementAndGet();
    }
    return null;
  }

  private void change(int what, JsonNode task) throws Exception {
    if (what < 45) {
      mutate(List.of("claimTask", "unclaimTask", "completeTask").get(what % 3), task);
    } else if (what < 53) {
      command(task, "claim", Map.of("takeover", random.nextBoolean()));
    } else if (what < 58) {
      command(task, "unclaim", Map.of());
    } else if (what < 64) {
      command(task, "assign", Map.of("assignee", PEOPLE.get(random.nextInt(2))));
    } else if (what < 76) {
      command(task, "complete", Map.of("variables", Map.of("answer", random.nextInt(1000))));
    } else if (what < 86) {
      command(task, "comment", Map.of("text", "Comment " + random.nextInt(1000)));
    } else if (what < 96) {
      command(task, "update", Map.of("changes", changes()));
    } else {
      var instance = task.path("processInstanceId").asText();
      send(StartRequest.PATH + "/" + instance + "/cancel", "operator", Map.of());
    }
  }

  private Map<String, ?> changes() {
    return switch (random.nextInt(3)) {
      case 0 -> Map.of("priority", random.nextInt(101));
      case 1 -> Map.of("tags", List.of("tag" + random.nextInt(5)));
      default -> Map.of("description", "Described " + random.nextInt(1000));
    };
  }

  private void start() throws Exception {
    var id = new UUID(random.nextLong(), random.nextLong()).toString();
    var plate = Map.of("plate", "M-AB " + random.nextInt(1000));
    send(StartRequest.PATH, null, StartRequest.of("three-tasks", id, "C-" + id, plate));
  }

  /** By the task-service, which writes the answer to the index itself. */
  private void mutate(String mutation, JsonNode task) throws Exception {
    var person = PEOPLE.get(random.nextInt(PEOPLE.size()));
    var query =
        "mutation { %s(input: {id: \"%s\"}) { task { id } } }"
            .formatted(mutation, task.path("id").asText());
    var answer = untilAnswered(() -> platform.graphQl(person, query));
    if (answer.isDone() && !answer.body().has("errors")) {
      done.incrementAndGet();
    }
  }

  private void command(JsonNode task, String command, Map<String, ?> body) throws Exception {
    var path = "/internal/tasks/" + task.path("id").asText() + "/" + command;
    send(path, PEOPLE.get(random.nextInt(PEOPLE.size())), body);
  }

  private void send(String path, @Nullable String person, Object body) throws Exception {
    var answer = untilAnswered(() -> platform.engine("POST", path, person, body));
    if (answer.isDone()) {
      done.incrementAndGet();
      answer.body().path("tasks").forEach(this::know);
      answer.body().path("related").forEach(this::know);
    } else if (answer.status() >= 500) {
      throw new IllegalStateException(path + " answered " + answer);
    }
  }

  private static Answer untilAnswered(Callable<Answer> call) throws Exception {
    return Waiting.until("an answer", PATIENCE, call, answer -> !answer.isMissing());
  }

  private void know(JsonNode task) {
    if (task.path("state").asText().equals("OPEN")) {
      tasks.add(task);
    }
  }
}

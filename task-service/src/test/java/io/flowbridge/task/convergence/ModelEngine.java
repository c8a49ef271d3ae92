package io.flowbridge.task.convergence;

import static io.flowbridge.task.TaskFixtures.task;

import io.flowbridge.task.PeersStub;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An engine with its outbox, by the rules of process-service's relay: a transaction commits a state
 * and a mark together, a version is drawn before states are read, and a mark goes only after its
 * snapshot was published. Every step of it can come between any two of another.
 */
final class ModelEngine {
  private final Random random;
  private final String mark;
  private final PeersStub bundle;
  private final Map<String, Task> committed = new TreeMap<>();
  private final Map<Long, String> outbox = new LinkedHashMap<>();
  private final List<Open> open = new ArrayList<>();
  private long rows;

  /** A transaction that has its row's id and is not committed yet: rows appear out of order. */
  private record Open(long row, Task state) {}

  ModelEngine(Random random, String mark, PeersStub bundle) {
    this.random = random;
    this.mark = mark;
    this.bundle = bundle;
  }

  Map<String, Task> committed() {
    return committed;
  }

  Map<Long, String> outbox() {
    return outbox;
  }

  /** Something a person or a timer does; one transaction at a time changes a task. */
  void begin() {
    var tasks = committed.values().stream().filter(Task::isOpen).filter(this::isFree).toList();
    var state =
        tasks.isEmpty() || random.nextInt(5) == 0
            ? started()
            : changed(tasks.get(random.nextInt(tasks.size())));
    open.add(new Open(++rows, state));
  }

  /** Ends one of the transactions that go on; one in eight is rolled back. */
  void commit() {
    if (open.isEmpty()) {
      return;
    }
    var transaction = open.remove(random.nextInt(open.size()));
    if (random.nextInt(8) > 0) {
      committed.put(transaction.state().id(), transaction.state());
      outbox.put(transaction.row(), transaction.state().id());
      bundle.has(transaction.state());
    }
  }

  boolean isBusy() {
    return !open.isEmpty();
  }

  private boolean isFree(Task task) {
    return open.stream().noneMatch(transaction -> transaction.state().id().equals(task.id()));
  }

  private Task started() {
    var id = "main:" + new UUID(random.nextLong(), random.nextLong());
    return task().id(id).description(mark).build();
  }

  private Task changed(Task task) {
    var revision = task.revision();
    var next = task().id(task.id()).description(mark).createdAt(task.createdAt()).data(task.data());
    next.assignee(task.assignee()).name(task.name());
    switch (random.nextInt(6)) {
      case 0 -> next.revision(revision + 1).assignee("clerk");
      case 1 -> next.revision(revision + 1).assignee(null);
      case 2 -> next.revision(revision + 1).name("Named " + random.nextInt(100));
      case 3 -> next.revision(0).state(TaskState.COMPLETED);
      case 4 -> next.revision(0).state(TaskState.CANCELLED);
      // Variables change without a new revision.
      default -> next.revision(revision).data(Map.of("answer", random.nextInt(1000)));
    }
    return next.build();
  }
}

package io.flowbridge.task.convergence;

import io.flowbridge.task.Bus;
import io.flowbridge.task.PeersStub;
import io.flowbridge.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Reads marks, draws a version, reads states, publishes, deletes: each a step of its own. It may
 * die between any two, and begin again.
 */
final class ModelRelay {
  private final ModelEngine engine;
  private final PeersStub bundle;
  private final Consumer<Task> publish;
  private Map<Long, String> marks = Map.of();
  private long version;
  private List<Task> snapshots = List.of();
  private int next;

  ModelRelay(ModelEngine engine, PeersStub bundle, Consumer<Task> publish) {
    this.engine = engine;
    this.bundle = bundle;
    this.publish = publish;
  }

  void step() {
    switch (next) {
      case 0 -> marks = Map.copyOf(engine.outbox());
      case 1 -> version = bundle.nextVersion();
      case 2 ->
          snapshots =
              marks.values().stream()
                  .distinct()
                  .sorted()
                  .map(engine.committed()::get)
                  .filter(Objects::nonNull)
                  .map(task -> Bus.with(task, version))
                  .toList();
      case 3 -> snapshots.forEach(publish);
      default -> marks.keySet().forEach(engine.outbox()::remove);
    }
    next = (next + 1) % 5;
  }

  void die() {
    next = 0;
  }

  /** All that is left, to the end. */
  void finish() {
    die();
    for (var step = 0; step < 5; step++) {
      step();
    }
  }

  /** A bus that keeps messages back and sends them again, later and in another order. */
  static final class Disorder implements Consumer<Task> {
    private static final int MEMORY = 200;
    private final Random random;
    private final Bus bus;
    private final List<Task> sent = new ArrayList<>();

    Disorder(Random random, Bus bus) {
      this.random = random;
      this.bus = bus;
    }

    @Override
    public void accept(Task task) {
      bus.publish(task);
      sent.add(task);
      if (sent.size() > MEMORY) {
        sent.remove(0);
      }
    }

    void repeat() {
      if (!sent.isEmpty()) {
        bus.publish(sent.get(random.nextInt(sent.size())));
      }
    }
  }
}

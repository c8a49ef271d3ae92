package io.flowbridge.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What goes wrong while people work, in an order that random numbers decide, spread over the work:
 * services end by signal 9 and start again, the index is rebuilt and compared, messages come again
 * and in another order.
 */
final class Disturbances implements Callable<Void> {
  private static final int REPETITIONS = 12;

  private final SmallPlatform platform;
  private final Repeater repeater;
  private final Random random;
  private final AtomicInteger tried;
  private final int operations;

  Disturbances(
      SmallPlatform platform,
      Repeater repeater,
      Random random,
      AtomicInteger tried,
      int operations) {
    this.platform = platform;
    this.repeater = repeater;
    this.random = random;
    this.tried = tried;
    this.operations = operations;
  }

  private enum Kind {
    KILL_ENGINE,
    KILL_TASK_SERVICE,
    REBUILD,
    COMPARE,
    REPEAT
  }

  @Override
  public Void call() throws Exception {
    List<Kind> plan = new ArrayList<>(List.of(Kind.values()));
    plan.addAll(Collections.nCopies(REPETITIONS - 1, Kind.REPEAT));
    Collections.shuffle(plan, random);
    for (int i = 0; i < plan.size(); i++) {
      while (tried.get() < operations * (i + 1) / (plan.size() + 1)) {
        Thread.sleep(20);
      }
      System.out.printf("after %d operations: %s%n", tried.get(), plan.get(i));
      disturb(plan.get(i));
    }
    return null;
  }

  private void disturb(Kind kind) throws Exception {
    switch (kind) {
      case KILL_ENGINE -> platform.engine().restart();
      case KILL_TASK_SERVICE -> platform.tasks().restart();
      case REBUILD -> platform.graphQl("operator", "mutation { rebuildTaskIndex { run { id } } }");
      case COMPARE -> platform.graphQl("operator", "mutation { reconcileTasks { run { id } } }");
      case REPEAT -> repeater.repeat(random);
    }
  }
}

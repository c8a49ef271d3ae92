package io.flowbridge.benchmarks;

import java.util.Locale;

/** The same tasks in the engine's database and in the index, and how long writing them took. */
record TasksOfBoth(EngineTasks database, SampleTasksOnBus bus, TaskServiceUnderTest service) {

  /** Adds the tasks from a number to another; returns when all are found and nothing is merged. */
  void write(int from, int to) throws Exception {
    long start = System.nanoTime();
    database.write(from, to);
    print("engine's database", from, to, System.nanoTime() - start);
    start = System.nanoTime();
    bus.publish(from, to);
    service.await(to);
    print("index, by way of the bus", from, to, System.nanoTime() - start);
    var index = new Index(TaskServiceUnderTest.INDEX);
    index.settle();
    System.out.printf(
        Locale.ROOT, "index size: %.0f bytes for each task%n", index.bytes() / (double) to);
  }

  private static void print(String where, int from, int to, long nanos) {
    double seconds = nanos / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d tasks in the %s: %d in %.1f s, %.0f/s%n",
        to,
        where,
        to - from,
        seconds,
        (to - from) / seconds);
  }
}

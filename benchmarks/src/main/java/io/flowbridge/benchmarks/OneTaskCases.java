package io.flowbridge.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;

/** Starts cases with the variables that the platform sets, and completes the one task of each. */
final class OneTaskCases {
  private final ProcessEngine engine;
  private final int threads;

  OneTaskCases(ProcessEngine engine, int threads) {
    this.engine = engine;
    this.threads = threads;
  }

  double perSecond(int seconds) throws Exception {
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    List<Callable<Integer>> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(() -> runUntil(end));
    }
    var pool = Executors.newFixedThreadPool(threads);
    try {
      int cases = 0;
      for (var done : pool.invokeAll(workers)) {
        cases += done.get();
      }
      return cases * 1e9 / (System.nanoTime() - start);
    } finally {
      pool.shutdown();
    }
  }

  private int runUntil(long end) {
    int cases = 0;
    while (System.nanoTime() < end) {
      runCase();
      cases++;
    }
    return cases;
  }

  private void runCase() {
    var id = UUID.randomUUID().toString();
    var instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                "one-task",
                "bench-" + id,
                Map.of(
                    "fb_serviceInstanceId",
                    id,
                    "fb_serviceKey",
                    "load",
                    "fb_serviceTitle",
                    "Load",
                    "fb_startedBy",
                    "requester",
                    "note",
                    "engine throughput"));
    var tasks = engine.getTaskService();
    var task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    tasks.complete(task.getId());
  }
}

package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Random work of several threads at a real engine, disturbed at random. Afterwards the index says
 * what the engine says, entry by entry.
 *
 * <p>The seed decides what each thread does and in which order things go wrong; how the threads
 * meet is left to chance.
 */
final class ConvergenceRun {
  private static final String MODEL = "/engine/three-tasks.bpmn";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final long seed;
  private final int operations;
  private final int threads;
  private final Path repository;

  ConvergenceRun(Options options) {
    seed = Long.parseLong(options.text("seed", String.valueOf(System.nanoTime())));
    operations = options.number("operations", 2000);
    threads = options.number("threads", 4);
    repository = Path.of(options.text("repository", "."));
  }

  boolean run() throws Exception {
    System.out.printf("seed %d, %d operations, %d threads%n", seed, operations, threads);
    try (var platform = SmallPlatform.start(repository);
        var repeater = new Repeater(ServiceProcess.known("flowbridge.kafka.brokers"))) {
      deploy(platform);
      var tried = new AtomicInteger();
      var done = new AtomicInteger();
      work(platform, repeater, tried, done);
      var start = Instant.now();
      var comparison = new EngineAndIndex(platform);
      var differences = differences(comparison, start.plus(PATIENCE));
      System.out.printf(
          "seed %d: %d of %d operations done, %d tasks, %d messages, %d differences after %.1f s%n",
          seed,
          done.get(),
          tried.get(),
          comparison.tasks(),
          repeater.heard(),
          differences.size(),
          Duration.between(start, Instant.now()).toMillis() / 1000.0);
      differences.stream().limit(10).forEach(System.out::println);
      return differences.isEmpty() && done.get() > operations / 4;
    }
  }

  private void work(
      SmallPlatform platform, Repeater repeater, AtomicInteger tried, AtomicInteger done)
      throws Exception {
    List<JsonNode> tasks = new CopyOnWriteArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads + 1);
    try {
      List<Future<Void>> all = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        var random = new Random(seed + thread);
        int share = operations / threads;
        all.add(pool.submit(new RandomWork(platform, random, tasks, share, tried, done)));
      }
      var disturbances =
          new Disturbances(platform, repeater, new Random(seed - 1), tried, operations);
      all.add(pool.submit(disturbances));
      for (var each : all) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Waits for the last of them to go: what is under way has to arrive. */
  private static List<String> differences(EngineAndIndex comparison, Instant deadline)
      throws Exception {
    while (true) {
      try {
        var differences = comparison.differences();
        if (differences.isEmpty() || Instant.now().isAfter(deadline)) {
          return differences;
        }
      } catch (IllegalStateException whileTheIndexIsReplaced) {
        if (Instant.now().isAfter(deadline)) {
          throw whileTheIndexIsReplaced;
        }
      }
      Thread.sleep(500);
    }
  }

  private static void deploy(SmallPlatform platform) throws Exception {
    try (var model = ConvergenceRun.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IllegalStateException("Expected " + MODEL + " on the class path");
      }
      var content = Base64.getEncoder().encodeToString(model.readAllBytes());
      var resources = List.of(Map.of("name", "three-tasks.bpmn", "contentBase64", content));
      var answer =
          platform.engine(
              "POST",
              "/internal/deployments",
              null,
              Map.of("name", "three-tasks", "resources", resources));
      if (!answer.isDone()) {
        throw new IllegalStateException("Expected a deployment, but got " + answer);
      }
    }
  }
}

package io.flowbridge.benchmarks;

import io.flowbridge.benchmarks.Platform.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Starts cases of one task at a fixed rate, whatever process-service makes of it. */
final class StartsAtRate {
  private static final int THREADS = 8;

  private final Platform platform;
  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final AtomicInteger wanted = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
  private final ThreadPoolExecutor starters =
      new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, waiting);

  StartsAtRate(Platform platform, int perSecond) {
    this.platform = platform;
    var unused =
        clock.scheduleAtFixedRate(
            this::want, 0, TimeUnit.SECONDS.toNanos(1) / perSecond, TimeUnit.NANOSECONDS);
  }

  /** Begins no more, and returns when those that were begun have been answered. */
  void end() throws InterruptedException {
    clock.shutdownNow();
    waiting.clear();
    starters.shutdown();
    starters.awaitTermination(30, TimeUnit.SECONDS);
  }

  int wanted() {
    return wanted.get();
  }

  int failed() {
    return failed.get();
  }

  int started() {
    return acknowledged.size();
  }

  /** The service instances of the cases that process-service said it started. */
  List<String> acknowledged() {
    return List.copyOf(acknowledged);
  }

  private void want() {
    wanted.incrementAndGet();
    starters.execute(this::start);
  }

  private void start() {
    try {
      var id = UUID.randomUUID().toString();
      var answer =
          Platform.post(
              platform.uri(Part.PROCESS_SERVICE, StartRequest.PATH),
              platform.serviceToken("service-definition-service"),
              StartRequest.of("load", id, "bench-" + id, Map.of("note", "latency")));
      if (answer.path("instance").has("id")) {
        acknowledged.add(id);
      } else {
        failed.incrementAndGet();
      }
    } catch (IOException e) {
      failed.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

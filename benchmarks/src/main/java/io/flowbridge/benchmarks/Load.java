package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.benchmarks.Platform.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People at work through the gateway: requesters start cases of the load service, clerks claim,
 * give back and complete tasks. Starts are repeated with their idempotency key until acknowledged,
 * as a good client would.
 */
final class Load {
  private static final String START =
      "mutation ($input: StartServiceInput!) { startService(input: $input) { serviceInstance { id } } }";
  private static final String PAGE =
      "{ tasks(filter: {candidateGroups: [\"permits\"], serviceKeys: [\"load\"]}, first: 50)"
          + " { edges { node { id assignee } } } }";
  private static final String CLAIM =
      "mutation ($id: ID!) { claimTask(input: {id: $id}) { task { id assignee } } }";
  private static final String UNCLAIM =
      "mutation ($id: ID!) { unclaimTask(input: {id: $id}) { task { id } } }";
  private static final String COMPLETE =
      "mutation ($id: ID!) { completeTask(input: {id: $id, data: {}}) { task { id state } } }";

  private final Platform platform;
  private final String run;
  private final AtomicBoolean going = new AtomicBoolean(true);
  private final List<Thread> threads = new ArrayList<>();
  final AtomicInteger started = new AtomicInteger();
  final AtomicInteger completed = new AtomicInteger();
  final Map<String, AtomicInteger> refusals = new ConcurrentSkipListMap<>();

  Load(Platform platform, String run) {
    this.platform = platform;
    this.run = run;
  }

  void begin() {
    for (int i = 0; i < 2; i++) {
      int number = i;
      thread("requester-" + i, () -> request(number));
    }
    thread("clerk", () -> work("clerk", new Random(1)));
    thread("clerk2", () -> work("clerk2", new Random(2)));
  }

  /** Ends the load; a start that was begun is still repeated until it is acknowledged. */
  void end() throws InterruptedException {
    going.set(false);
    for (var thread : threads) {
      thread.join(120_000);
    }
  }

  Map<String, AtomicInteger> refusals() {
    return new TreeMap<>(refusals);
  }

  private void request(int requester) {
    for (int i = 0; going.get(); i++) {
      var key = run + "-" + requester + "-" + i;
      var input = Map.of("key", "load", "data", Map.of("note", key), "idempotencyKey", key);
      while (call("requester", START, Map.of("input", input)) == null) {
        pause(200);
      }
      started.incrementAndGet();
      pause(50);
    }
  }

  private void work(String account, Random random) {
    while (going.get()) {
      var page = call(account, PAGE, Map.of());
      if (page == null) {
        pause(200);
        continue;
      }
      for (var edge : page.path("tasks").path("edges")) {
        if (going.get() && random.nextInt(3) > 0) {
          act(account, edge.path("node").path("id").asText(), random);
        }
      }
      pause(50);
    }
  }

  private void act(String account, String id, Random random) {
    if (call(account, CLAIM, Map.of("id", id)) == null) {
      return;
    }
    if (random.nextInt(4) == 0) {
      call(account, UNCLAIM, Map.of("id", id));
    } else if (call(account, COMPLETE, Map.of("id", id)) != null) {
      completed.incrementAndGet();
    }
  }

  private @org.jspecify.annotations.Nullable JsonNode call(
      String account, String query, Map<String, ?> variables) {
    try {
      var answer = platform.graphQl(Part.GATEWAY, account, query, variables);
      if (!answer.has("errors")) {
        return answer.path("data");
      }
      refused(answer.path("errors").path(0).path("extensions").path("code").asText("NO_CODE"));
    } catch (IOException e) {
      refused(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return null;
  }

  private void refused(String code) {
    refusals.computeIfAbsent(code, any -> new AtomicInteger()).incrementAndGet();
  }

  private void thread(String name, Runnable work) {
    var thread = new Thread(work, name);
    threads.add(thread);
    thread.start();
  }

  private static void pause(long milliseconds) {
    java.util.concurrent.locks.LockSupport.parkNanos(milliseconds * 1_000_000);
  }
}

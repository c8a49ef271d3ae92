package io.flowbridge.benchmarks;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The fastest way to the same documents: they are made already, and only sent to an empty index
 * with the task-service's definition, which is refreshed once, at the end.
 */
final class BareLoad {
  private static final String NAME = "bare-load";
  private static final String DEFINITION =
      "task-service/src/main/resources/elasticsearch/task-index.json";

  /** As many as a rebuild writes at once. */
  private static final int AT_ONCE = 500;

  private final Path repository;
  private final List<byte[]> requests;

  /**
   * Prepares the requests.
   *
   * @param bodies of bulk requests to the task-service's index
   */
  BareLoad(Path repository, List<byte[]> bodies) {
    this.repository = repository;
    this.requests = requests(bodies);
  }

  /** Documents per second until all can be found; the index is deleted again. */
  double perSecond(int connections) throws Exception {
    Index.call("PUT", "/" + NAME, BodyPublishers.ofFile(repository.resolve(DEFINITION)));
    try {
      Index.call(
          "PUT",
          "/" + NAME + "/_settings",
          BodyPublishers.ofString("{\"index\":{\"refresh_interval\":\"-1\"}}"));
      long start = System.nanoTime();
      send(connections);
      Index.call("POST", "/" + NAME + "/_refresh", BodyPublishers.noBody());
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Index(NAME).documents() / seconds;
    } finally {
      Index.call("DELETE", "/" + NAME, BodyPublishers.noBody());
    }
  }

  private void send(int connections) throws Exception {
    var next = new AtomicInteger();
    Callable<Void> sender =
        () -> {
          for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
            send(requests.get(i));
          }
          return null;
        };
    var threads = Executors.newFixedThreadPool(connections);
    try {
      List<Callable<Void>> senders = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        senders.add(sender);
      }
      for (var done : threads.invokeAll(senders)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void send(byte[] request) throws Exception {
    var path = "/_bulk?filter_path=errors,items.*.error";
    var answer = Index.call("POST", path, BodyPublishers.ofByteArray(request));
    if (answer.path("errors").asBoolean(true)) {
      throw new IllegalStateException("Expected all documents to be written, but got " + answer);
    }
  }

  /** The same documents for another index, {@link #AT_ONCE} in each request. */
  static List<byte[]> requests(List<byte[]> bodies) {
    List<byte[]> requests = new ArrayList<>();
    var request = new ByteArrayOutputStream();
    int documents = 0;
    for (var body : bodies) {
      var lines = new String(body, StandardCharsets.UTF_8).split("\n", -1);
      for (int line = 0; line + 1 < lines.length; line += 2) {
        var action =
            lines[line].replace(
                "\"_index\":\"" + TaskServiceUnderTest.INDEX + "\"", "\"_index\":\"" + NAME + "\"");
        request.writeBytes(
            (action + "\n" + lines[line + 1] + "\n").getBytes(StandardCharsets.UTF_8));
        if (++documents % AT_ONCE == 0) {
          requests.add(request.toByteArray());
          request.reset();
        }
      }
    }
    if (request.size() > 0) {
      requests.add(request.toByteArray());
    }
    return requests;
  }
}

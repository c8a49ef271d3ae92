package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** An index as Elasticsearch itself tells of it. */
final class Index {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final String name;

  Index(String name) {
    this.name = name;
  }

  /** Makes everything searchable, and waits until nothing is merged any more. */
  void settle() throws Exception {
    call("POST", "/" + name + "/_refresh", BodyPublishers.noBody());
    Waiting.until(
        name + " to be merged",
        PATIENCE,
        () -> total("/merge", "/merges/current"),
        merges -> merges == 0);
  }

  /** On disk, without the copies on other nodes. */
  long bytes() throws Exception {
    return total("/store", "/store/size_in_bytes");
  }

  int documents() throws Exception {
    return call("GET", "/" + name + "/_count", BodyPublishers.noBody()).path("count").asInt();
  }

  /**
   * Calls Elasticsearch.
   *
   * @throws IllegalStateException with its answer if it refuses
   */
  static JsonNode call(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    var target = URI.create(ServiceProcess.known("spring.elasticsearch.uris") + path);
    var request =
        HttpRequest.newBuilder(target)
            .header("content-type", "application/json")
            .method(method, body)
            .build();
    var answer = Platform.send(request);
    var content = Platform.JSON.readTree(answer.body());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException("Expected " + path + " to be done, but got " + content);
    }
    return content;
  }

  private long total(String kind, String value) throws Exception {
    return call("GET", "/" + name + "/_stats" + kind, BodyPublishers.noBody())
        .at("/_all/primaries" + value)
        .asLong();
  }
}

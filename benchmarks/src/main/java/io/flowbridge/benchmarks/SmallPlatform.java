package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import io.flowbridge.local.test.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A process-service and a task-service on servers of their own, as their jars are shipped. */
final class SmallPlatform implements AutoCloseable {
  private static final String SERVICE = "service:task-service";
  private static final List<String> OPTIONS =
      List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final ServiceProcess engine;
  private final ServiceProcess tasks;

  private SmallPlatform(ServiceProcess engine, ServiceProcess tasks) {
    this.engine = engine;
    this.tasks = tasks;
  }

  /** An answer, or status 0 if there was none. */
  record Answer(int status, JsonNode body) {

    boolean isDone() {
      return status / 100 == 2;
    }

    /** Whether the same call may be answered later. */
    boolean isMissing() {
      return status == 0 || status == 503;
    }
  }

  static SmallPlatform start(Path repository) throws Exception {
    Servers.start(Server.POSTGRES, Server.KAFKA, Server.ELASTICSEARCH, Server.IDENTITY);
    var engine =
        ServiceProcess.ofModule(
            repository, "process-service", OPTIONS, properties("convergence_engine"));
    var properties = properties("convergence_tasks");
    properties.put("spring.elasticsearch.uris", ServiceProcess.known("spring.elasticsearch.uris"));
    properties.put("flowbridge.bundles.main", engine.url());
    properties.put("flowbridge.task.rebuild.grace", "2s");
    return new SmallPlatform(
        engine, ServiceProcess.ofModule(repository, "task-service", OPTIONS, properties));
  }

  ServiceProcess engine() {
    return engine;
  }

  ServiceProcess tasks() {
    return tasks;
  }

  /** An internal call of process-service, on behalf of somebody or nobody. */
  Answer engine(String method, String path, @Nullable String person, @Nullable Object body)
      throws Exception {
    var call = call(URI.create(engine.url() + path), SERVICE, method, body);
    if (person != null) {
      call.header("Flowbridge-On-Behalf-Of", token(person));
    }
    return send(call.build());
  }

  Answer graphQl(String account, String query) throws Exception {
    return send(
        call(URI.create(tasks.url() + "/graphql"), account, "POST", Map.of("query", query))
            .build());
  }

  Answer elasticsearch(String path, @Nullable Object body) throws Exception {
    var target = URI.create(ServiceProcess.known("spring.elasticsearch.uris") + path);
    return send(
        HttpRequest.newBuilder(target)
            .header("content-type", "application/json")
            .POST(content(body))
            .build());
  }

  @Override
  public void close() {
    tasks.close();
    engine.close();
  }

  private HttpRequest.Builder call(URI target, String account, String method, @Nullable Object body)
      throws IOException {
    return HttpRequest.newBuilder(target)
        .timeout(Duration.ofSeconds(30))
        .header("content-type", "application/json")
        .header("authorization", "Bearer " + token(account))
        .method(method, content(body));
  }

  private static BodyPublisher content(@Nullable Object body) throws IOException {
    return body == null
        ? BodyPublishers.noBody()
        : BodyPublishers.ofByteArray(Platform.JSON.writeValueAsBytes(body));
  }

  private Answer send(HttpRequest request) throws InterruptedException {
    try {
      var answer = http.send(request, BodyHandlers.ofByteArray());
      return new Answer(answer.statusCode(), Platform.JSON.readTree(answer.body()));
    } catch (IOException nobodyAnswers) {
      return new Answer(0, MissingNode.getInstance());
    }
  }

  private String token(String account) {
    return tokens.computeIfAbsent(
        account,
        name ->
            name.startsWith("service:")
                ? Tokens.ofService(name.substring("service:".length()))
                : Tokens.of(name));
  }

  private static Map<String, String> properties(String database) throws Exception {
    Map<String, String> properties = new HashMap<>();
    for (var known : List.of("flowbridge.kafka.brokers", "flowbridge.security.issuer")) {
      properties.put(known, ServiceProcess.known(known));
    }
    properties.put("spring.datasource.url", Databases.create(database));
    return properties;
  }
}

package io.flowbridge.servicedefinition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands in for process-service and service-instance-service with the answers their contract
 * promises, and remembers what it was asked.
 */
final class Neighbours {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, JsonNode> instances = new ConcurrentHashMap<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  Neighbours() {
    try {
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              var thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/", this::handle);
    server.start();
    reset();
  }

  String baseUrl() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void reset() {
    calls.clear();
    answers.clear();
    references(
        "{'forms': [], 'integrations': [], 'processes': [{'file': 'p.bpmn', 'key': 'p', 'name': 'P'}]}");
    answer(
        "/internal/deployments",
        200,
        "{'deploymentId': 'main:1', 'processDefinitions': [], 'warnings': []}");
    answer(
        "/internal/process-instances",
        200,
        "{'instance': {'id': 'main:1', 'state': 'ACTIVE'}, 'tasks': []}");
  }

  void references(String references) {
    answer(
        "/internal/deployments/check",
        200,
        "{'problems': [], 'references': %s}".formatted(references));
  }

  void answer(String path, int status, String body) {
    answers.put(path, new Answer(status, body));
  }

  List<Call> calls(String path) {
    return calls.stream().filter(call -> call.path().contains(path)).toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var body = JSON.readTree(exchange.getRequestBody());
    calls.add(new Call(exchange.getRequestMethod(), path, body));
    if (path.matches("/internal/service-instances/[^/]+")) {
      putInstance(exchange, path.substring(path.lastIndexOf('/') + 1), body);
    } else if (path.startsWith("/internal/service-instances/")) {
      respond(exchange, 204, "");
    } else {
      var answer = answers.getOrDefault(path, new Answer(404, "{'code': 'NOT_FOUND'}"));
      respond(exchange, answer.status(), answer.body());
    }
  }

  private void putInstance(HttpExchange exchange, String id, JsonNode body) throws IOException {
    var refusal = answers.get("/internal/service-instances");
    if (refusal != null) {
      respond(exchange, refusal.status(), refusal.body());
      return;
    }
    var first = instances.putIfAbsent(id, body);
    var kept = first == null ? body : first;
    respond(
        exchange,
        200,
        "{'id': '%s', 'businessKey': '%s', 'status': 'STARTING', 'created': %s}"
            .formatted(id, kept.path("businessKey").asText(), first == null));
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set("Content-Type", status < 400 ? "application/json" : "application/problem+json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  record Call(String method, String path, JsonNode body) {}

  private record Answer(int status, String body) {}
}

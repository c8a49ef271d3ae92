package io.flowbridge.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Answers in the place of process-service and form-validation-service. How those decide is not
 * tested here, only what becomes of their answers.
 */
public final class PeersStub {
  private final HttpServer server;
  private final EngineStub engine = new EngineStub();
  private final Map<String, BiFunction<Task, JsonNode, Reply>> commands = new ConcurrentHashMap<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private volatile Function<JsonNode, Reply> creation = body -> Reply.refused(404, "NOT_FOUND");
  private volatile Function<JsonNode, Reply> known = body -> Reply.refused(404, "NOT_FOUND");
  private volatile boolean away;
  private volatile Reply validation = Reply.ok(Map.of("valid", true, "violations", List.of()));

  /** What came in. */
  public record Call(String path, JsonNode body, String onBehalfOf, String standsInFor) {}

  /** What goes out. */
  public record Reply(int status, Object body) {
    public static Reply ok(Object body) {
      return new Reply(200, body);
    }

    public static Reply refused(int status, String code) {
      return new Reply(status, Map.of("code", code, "detail", "Refused by the stub"));
    }
  }

  private PeersStub(HttpServer server) {
    this.server = server;
  }

  static PeersStub start() {
    try {
      var stub = new PeersStub(HttpServer.create(new InetSocketAddress("localhost", 0), 0));
      stub.server.createContext("/internal/", stub::handle);
      stub.server.setExecutor(Executors.newCachedThreadPool(PeersStub::daemon));
      stub.server.start();
      return stub;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The bundle has the task. */
  public void has(Task task) {
    engine.has(task);
  }

  /** What the bundle makes of a command to a task. */
  public void on(String taskId, String command, BiFunction<Task, JsonNode, Reply> reaction) {
    commands.put(taskId + "/" + command, reaction);
  }

  /** The next version of the bundle's snapshots. */
  public long nextVersion() {
    return engine.nextVersion();
  }

  /** Whether nobody answers. */
  public void away(boolean value) {
    away = value;
  }

  /** What the bundle makes of a wish for a new task. */
  public void creates(Function<JsonNode, Reply> reaction) {
    creation = reaction;
  }

  /** Which contents of files the bundle says it needs. */
  public void knows(Function<JsonNode, Reply> reaction) {
    known = reaction;
  }

  /** The wishes for new tasks. */
  public List<JsonNode> created() {
    return calls.stream().map(Call::body).filter(body -> body.has("details")).toList();
  }

  public void validates(Reply reply) {
    validation = reply;
  }

  public List<Call> calls(String pathPart) {
    return calls.stream().filter(call -> call.path().contains(pathPart)).toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var body = Bus.JSON.readTree(exchange.getRequestBody());
    calls.add(
        new Call(
            path,
            body,
            exchange.getRequestHeaders().getFirst("Flowbridge-On-Behalf-Of"),
            exchange.getRequestHeaders().getFirst("Flowbridge-Stands-In-For")));
    var reply =
        away ? Reply.refused(503, "UNAVAILABLE") : reply(path, exchange.getRequestURI(), body);
    var bytes = reply.body() instanceof byte[] raw ? raw : Bus.JSON.writeValueAsBytes(reply.body());
    exchange
        .getResponseHeaders()
        .add(
            "Content-Type", reply.status() < 400 ? "application/json" : "application/problem+json");
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Reply reply(String path, URI uri, JsonNode body) {
    if (path.endsWith("/validate")) {
      return validation;
    }
    switch (path) {
      case "/internal/tasks":
        return body.has("name") ? creation.apply(body) : engine.page(uri.getRawQuery());
      case "/internal/tasks/versions":
        return engine.versions(body);
      case "/internal/tasks/snapshots":
        return engine.snapshots(body);
      case "/internal/attachments/known":
        return known.apply(body);
      case "/internal/tasks/publish":
        return Reply.ok(Map.of());
      default:
        return command(path.split("/"), body);
    }
  }

  private Reply command(String[] parts, JsonNode body) {
    var reaction = commands.get(parts[3] + "/" + parts[4]);
    return reaction == null
        ? Reply.refused(404, "NOT_FOUND")
        : reaction.apply(engine.task(parts[3]), body);
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "peers-stub");
    thread.setDaemon(true);
    return thread;
  }
}

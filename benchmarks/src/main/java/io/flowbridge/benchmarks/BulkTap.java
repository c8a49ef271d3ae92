package io.flowbridge.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between a client and Elasticsearch, passes everything on, and keeps in memory what was
 * written in bulk: the documents as the client made them.
 */
final class BulkTap implements AutoCloseable {
  private static final List<String> PASSED_ON = List.of("content-type", "accept");
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("content-length", "transfer-encoding", "connection");
  private static final int THREADS = 16;

  private final URI elasticsearch;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final List<byte[]> bodies = new ArrayList<>();

  BulkTap(URI elasticsearch) throws IOException {
    this.elasticsearch = elasticsearch;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::passOn);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The bodies of all requests that wrote in bulk, in the order in which they came. */
  synchronized List<byte[]> bodies() {
    return List.copyOf(bodies);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void passOn(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      if (exchange.getRequestURI().getPath().endsWith("/_bulk")) {
        keep(body);
      }
      answer(exchange, Platform.send(request(exchange, body)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void keep(byte[] body) {
    bodies.add(body);
  }

  private HttpRequest request(HttpExchange exchange, byte[] body) {
    var target = elasticsearch.resolve(exchange.getRequestURI().toString());
    var content = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    var request = HttpRequest.newBuilder(target).method(exchange.getRequestMethod(), content);
    for (var name : PASSED_ON) {
      var value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    return request.build();
  }

  private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer)
      throws IOException {
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    boolean empty = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
    if (!empty) {
      exchange.getResponseBody().write(answer.body());
    }
  }
}

package io.flowbridge.integration.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** The JDK's HTTP server, which notes what it was asked. */
final class WebServer implements AutoCloseable {

  record Asked(
      String method,
      String uri,
      List<String> key,
      String authorization,
      String apiKey,
      String body) {}

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  WebServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  WebServer on(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          var headers = exchange.getRequestHeaders();
          asked.add(
              new Asked(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().toString(),
                  headers.getOrDefault("Idempotency-Key", List.of()),
                  headers.getFirst("Authorization"),
                  headers.getFirst("X-Api-Key"),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          try (exchange) {
            handler.handle(exchange);
          }
        });
    return this;
  }

  WebServer on(String path, int status, String type, String body) {
    return on(path, exchange -> answer(exchange, status, type, body));
  }

  static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  int port() {
    return server.getAddress().getPort();
  }

  String url(String path) {
    return "http://localhost:" + port() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

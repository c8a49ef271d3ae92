package io.flowbridge.instance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers as docs/contracts.md says process-service does. */
final class ProcessServiceStub {

  final AtomicInteger xmlCalls = new AtomicInteger();
  volatile String cancelledBy = "";
  private final HttpServer server;

  ProcessServiceStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    server.createContext("/internal", this::answer);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = URLDecoder.decode(exchange.getRequestURI().getPath(), StandardCharsets.UTF_8);
    if (path.endsWith("/xml")) {
      xmlCalls.incrementAndGet();
      send(exchange, "application/xml", "<definitions id='%s'/>".formatted(path));
    } else {
      cancelledBy = subject(exchange.getRequestHeaders().getFirst("Flowbridge-On-Behalf-Of"));
      var id = path.split("/")[3].replace("main:", "");
      var instance =
          Snapshot.of(id)
              .with("version", 1000)
              .with("state", "CANCELLED")
              .with("endedAt", "2026-01-01T00:00:00Z");
      send(
          exchange,
          "application/json",
          "{\"instance\":%s,\"tasks\":[]}".formatted(instance.json()));
    }
  }

  private static String subject(String token) {
    var claims =
        new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    return claims.replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1");
  }

  private static void send(HttpExchange exchange, String type, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}

package io.flowbridge.local.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** {@code GET /api/mails}, {@code DELETE /api/mails}, and {@code GET /} for people. */
final class MailApi {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

  private final Mailbox mailbox;

  private MailApi(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  static HttpServer start(Mailbox mailbox, int port) throws IOException {
    var api = new MailApi(mailbox);
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
    server.createContext("/", api::handle);
    server.start();
    return server;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
        case "GET /api/mails" ->
            answer(
                exchange, 200, "application/json", JSON.writeValueAsBytes(mailbox.newestFirst()));
        case "DELETE /api/mails" -> {
          mailbox.clear();
          exchange.sendResponseHeaders(204, -1);
        }
        case "GET /" -> answer(exchange, 200, "text/html; charset=utf-8", page());
        default ->
            answer(exchange, 404, "text/plain", "Not found".getBytes(StandardCharsets.UTF_8));
      }
    } catch (RuntimeException e) {
      e.printStackTrace();
      answer(
          exchange,
          500,
          "text/plain",
          String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
    }
  }

  private byte[] page() {
    return new MailPage(mailbox.newestFirst()).html().getBytes(StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}

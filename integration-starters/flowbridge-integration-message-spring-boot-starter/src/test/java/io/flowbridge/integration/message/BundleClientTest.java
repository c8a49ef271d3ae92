package io.flowbridge.integration.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.flowbridge.integration.message.DeliveryException.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.client.RestClient;

/** What an answer of a bundle means, asked of a real HTTP server. */
class BundleClientTest {

  private static final Command COMMAND =
      Command.correlate("main", "order-shipped", "A-7", Map.of("n", 1), "key");

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private BundleClient client;
  private volatile int status = 200;
  private volatile String body = "{}";

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/token",
        exchange -> {
          asked.add("token");
          answer(exchange, 200, "{\"access_token\": \"t0ken\", \"expires_in\": 900}");
        });
    server.createContext(
        "/internal/messages",
        exchange -> {
          asked.add(
              exchange.getRequestHeaders().getFirst("Authorization")
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          answer(exchange, status, body);
        });
    server.start();
    var url = "http://localhost:" + server.getAddress().getPort();
    var http = RestClient.create();
    client =
        new BundleClient(
            http,
            Map.of("main", URI.create(url)),
            new ServiceToken(http, URI.create(url + "/token"), "me", "secret", Clock.systemUTC()));
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void shouldCallWithOneToken() throws Exception {
    client.call(COMMAND);
    client.call(COMMAND);

    assertThat(asked).hasSize(3).startsWith("token");
    assertThat(asked.get(2)).startsWith("Bearer t0ken {").contains("\"name\":\"order-shipped\"");
  }

  @ParameterizedTest
  @CsvSource({
    "404, NOT_FOUND, NOT_TAKEN, NOT_FOUND",
    "409, CONFLICT, NOT_TAKEN, CONFLICT",
    "400, PROCESS_FAILED, NOT_TAKEN, PROCESS_FAILED",
    "500, INTERNAL, NOT_TAKEN, INTERNAL",
    "400, BAD_INPUT, REFUSED, BAD_INPUT",
    "422, VALIDATION_FAILED, REFUSED, VALIDATION_FAILED",
    "503, UNAVAILABLE, UNAVAILABLE, UNAVAILABLE",
    "403, FORBIDDEN, UNAVAILABLE, UNAVAILABLE",
    "404, '', UNAVAILABLE, UNAVAILABLE",
  })
  void shouldTellWhatHelps(int answered, String said, Kind kind, String code) {
    status = answered;
    body = said.isEmpty() ? "<html>" : "{\"code\": \"%s\", \"detail\": \"why\"}".formatted(said);

    var failure = catchThrowableOfType(DeliveryException.class, () -> client.call(COMMAND));

    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.code()).isEqualTo(code);
    assertThat(client.silent().isEmpty()).isEqualTo(kind != Kind.UNAVAILABLE);
  }

  @Test
  void shouldFetchTokenThatWasRefused() throws Exception {
    status = 401;
    catchThrowableOfType(DeliveryException.class, () -> client.call(COMMAND));
    status = 200;

    client.call(COMMAND);

    assertThat(asked.stream().filter("token"::equals)).hasSize(2);
    assertThat(client.silent()).isEmpty();
  }

  @Test
  void shouldWaitForWhoDoesNotListen() {
    server.stop(0);

    var failure = catchThrowableOfType(DeliveryException.class, () -> client.call(COMMAND));

    assertThat(failure.kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(failure.getMessage()).doesNotContain("secret");
  }

  private static void answer(com.sun.net.httpserver.HttpExchange exchange, int status, String body)
      throws IOException {
    var bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}

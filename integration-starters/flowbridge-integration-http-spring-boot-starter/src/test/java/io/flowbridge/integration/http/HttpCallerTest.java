package io.flowbridge.integration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.RetryableException;
import io.flowbridge.integration.http.CallHttp.Method;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls to a real server. With which credential: {@link CredentialsTest}. */
class HttpCallerTest {

  private static final String JSON = "application/json";

  private WebServer server;
  private HttpCaller caller;

  @BeforeEach
  void start() throws Exception {
    server = new WebServer();
    caller = caller(List.of(), List.of("localhost:*"));
  }

  @AfterEach
  void stop() throws Exception {
    caller.close();
    server.close();
  }

  @Test
  void shouldHandOverJson() {
    server.on("/places", 200, JSON, "{\"places\":[{\"name\":\"Munich\"}]}");

    var result = call(Calls.get(server.url("/places")));

    assertThat(result.status()).isEqualTo(200);
    assertThat(result.result()).isEqualTo(Map.of("places", List.of(Map.of("name", "Munich"))));
  }

  @Test
  void shouldHandOverText() {
    server.on("/text", 200, "text/plain; charset=utf-8", "Grüße");

    assertThat(call(Calls.get(server.url("/text"))).result()).isEqualTo("Grüße");
  }

  @Test
  void shouldHandOverNothingIfThereIsNoBody() {
    server.on("/none", 204, JSON, "");

    assertThat(call(Calls.get(server.url("/none")))).isEqualTo(new HttpResult(204, null));
  }

  @Test
  void shouldSendListsValueByValue() {
    server.on("/", 200, JSON, "1");

    call(
        Calls.get(server.url("/pets"))
            .parameters(Map.of(), Map.of("state", List.of("for sale", "sold"))));

    assertThat(server.asked.get(0).uri()).isEqualTo("/pets?state=for%20sale&state=sold");
  }

  @Test
  void shouldEncodeParameters() {
    server.on("/", 200, JSON, "1");
    var query = new HashMap<String, Object>(Map.of("q&a", "1&2=3"));
    query.put("absent", null);

    call(
        Calls.get(server.url("/places/{id}?x=%20"))
            .parameters(Map.of("id", "../a/b?c#d {e}"), query));

    assertThat(server.asked.get(0).uri())
        .isEqualTo("/places/..%2Fa%2Fb%3Fc%23d%20%7Be%7D?x=%20&q%26a=1%262%3D3");
  }

  @Test
  void shouldNameMissingParameter() {
    assertThatThrownBy(() -> call(Calls.get(server.url("/{id}"))))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("'id'");
  }

  @Test
  void shouldSendBodyWithKey() {
    server.on("/orders", 201, JSON, "{\"id\":7}");

    call(Calls.call(Method.POST, server.url("/orders")).body(Map.of("n", 1), null));

    var asked = server.asked.get(0);
    assertThat(asked.method()).isEqualTo("POST");
    assertThat(asked.body()).isEqualTo("{\"n\":1}");
    assertThat(asked.key()).containsExactly("corr-1");
  }

  @Test
  void shouldSendTextAsItIs() {
    server.on("/orders", 200, JSON, "1");

    call(Calls.call(Method.PUT, server.url("/orders")).body("<a/>", "application/xml"));

    assertThat(server.asked.get(0).body()).isEqualTo("<a/>");
    assertThat(server.asked.get(0).key()).isEmpty();
  }

  @Test
  void shouldNotSendBrokenJson() {
    assertThatThrownBy(
            () -> call(Calls.call(Method.POST, server.url("/orders")).body("{\"n\":", null)))
        .isInstanceOf(FinalException.class);
    assertThat(server.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Host", "authorization", "Content-Length", "Transfer-Encoding", "a b"})
  void shouldRefuseHeadersThatAreNotTheElements(String name) {
    assertThatThrownBy(() -> call(Calls.get(server.url("/")).headers(Map.of(name, "x"))))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining(name);
  }

  @Test
  void shouldRefuseHeadersOfSeveralLines() {
    assertThatThrownBy(
            () -> call(Calls.get(server.url("/")).headers(Map.of("x", "a\r\nhost: evil"))))
        .isInstanceOf(FinalException.class);
  }

  @Test
  void shouldMapResult() {
    server.on("/w", 200, JSON, "{\"hours\":[{\"t\":3},{\"t\":5.5}]}");

    var result =
        call(Calls.get(server.url("/w")).result("{\"max\": $max(hours.t), \"code\": $status}"));

    assertThat(result.result()).isEqualTo(Map.of("max", 5.5, "code", 200));
  }

  @Test
  void shouldNotCallIfMappingIsBroken() {
    assertThatThrownBy(() -> call(Calls.get(server.url("/w")).result("{{")))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("JSONata");
    assertThat(server.asked).isEmpty();
  }

  @Test
  void shouldEndMappingThatDoesNot() {
    server.on("/w", 200, JSON, "1");

    assertThatThrownBy(
            () -> call(Calls.get(server.url("/w")).result("($f := function(){$f()}; $f())")))
        .isInstanceOf(FinalException.class);
  }

  @Test
  void shouldTellBusinessErrors() {
    server.on("/missing", 404, JSON, "{\"why\":\"gone\"}");

    assertThatThrownBy(() -> call(Calls.get(server.url("/missing?secret=1"))))
        .asInstanceOf(type(BusinessError.class))
        .satisfies(e -> assertThat(e.code()).isEqualTo("NOT_FOUND"))
        .satisfies(e -> assertThat(e.getMessage()).endsWith("/missing answered 404"))
        .satisfies(
            e ->
                assertThat(e.data())
                    .isEqualTo(Map.of("status", 404, "body", Map.of("why", "gone"))));
  }

  @Test
  void shouldFollowOutcomesOfTheElement() {
    server.on("/missing", 404, JSON, "{}");

    var result = call(Calls.get(server.url("/missing")).outcomes(Map.of("404", "COMPLETED")));

    assertThat(result.status()).isEqualTo(404);
  }

  @Test
  void shouldRetryWhenTheServerSays() {
    server.on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "17");
          WebServer.answer(exchange, 503, "text/html", "<h1>busy</h1>");
        });

    assertThatThrownBy(() -> call(Calls.get(server.url("/busy"))))
        .asInstanceOf(type(RetryableException.class))
        .satisfies(e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(17)));
  }

  @Test
  void shouldNotFollowRedirects() {
    server.on("/secret", 200, JSON, "1");
    server.on(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().set("Location", server.url("/secret"));
          WebServer.answer(exchange, 302, JSON, "");
        });

    assertThatThrownBy(() -> call(Calls.get(server.url("/moved"))))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("/secret");
    assertThat(server.asked).extracting(WebServer.Asked::uri).containsExactly("/moved");
  }

  @Test
  void shouldRefusePrivateAddresses() throws Exception {
    server.on("/", 200, JSON, "1");
    try (var open = caller(List.of("*:*"), List.of())) {
      for (var host : List.of("localhost", "127.0.0.1", "2130706433", "[::1]")) {
        var url = "http://" + host + ":" + server.port() + "/";

        assertThatThrownBy(() -> open.call(Calls.get(url).input(), Calls.CONTEXT))
            .isInstanceOf(FinalException.class)
            .hasMessageContaining("Expected a public address");
      }
    }
    assertThat(server.asked).isEmpty();
  }

  @Test
  void shouldRefuseHostsThatAreNotListed() throws Exception {
    server.on("/", 200, JSON, "1");
    try (var closed = caller(List.of("api.example.org"), List.of())) {
      assertThatThrownBy(() -> closed.call(Calls.get(server.url("/")).input(), Calls.CONTEXT))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("allowed-hosts");
    }
    assertThat(server.asked).isEmpty();
  }

  @Test
  void shouldNotReadMoreThanAllowed() {
    server.on("/long", 200, "text/plain", "x".repeat(4097));
    server.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(new byte[1000]);
          }
        });

    for (var path : List.of("/long", "/endless")) {
      assertThatThrownBy(() -> call(Calls.get(server.url(path))))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("at most 4096 bytes");
    }
  }

  @Test
  void shouldGiveUpOnSlowAnswers() {
    server.on(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            pause();
          }
        });

    var started = System.nanoTime();

    assertThatThrownBy(() -> call(Calls.get(server.url("/drip")).timeLimit(Duration.ofMillis(300))))
        .isInstanceOf(RetryableException.class)
        .hasMessageContaining("longer than 300 ms");
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void shouldRetryIfNobodyAnswers() {
    var url = server.url("/");
    server.close();

    assertThatThrownBy(() -> call(Calls.get(url))).isInstanceOf(RetryableException.class);
  }

  @Test
  void shouldFailForGoodIfJsonIsNone() {
    server.on("/", 200, JSON, "{");

    assertThatThrownBy(() -> call(Calls.get(server.url("/")))).isInstanceOf(FinalException.class);
  }

  private HttpResult call(Calls calls) {
    return caller.call(calls.input(), Calls.CONTEXT);
  }

  private static HttpCaller caller(List<String> allowed, List<String> privates) {
    return HttpCaller.of(Calls.settings(allowed, privates, Map.of()), Clock.systemUTC());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

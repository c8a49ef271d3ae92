package io.flowbridge.examples.http;

import static io.flowbridge.local.test.Server.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.flowbridge.integration.test.ArtifactTest;
import io.flowbridge.integration.test.TestBus;
import io.flowbridge.integration.test.TestRequest;
import io.flowbridge.local.test.UseServers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * The artifact on a real Kafka, calling a real HTTP server. What may be called and what an answer
 * means is tested in the starter.
 */
@UseServers(KAFKA)
@ArtifactTest
@TestPropertySource(
    properties = {
      "flowbridge.integration.http.private-hosts=localhost:*",
      "flowbridge.integration.http.allowed-hosts=*:*",
      "flowbridge.integration.http.openapi.orders.file=src/test/resources/orders.yaml",
      "flowbridge.integration.http.openapi.orders.credentials.desk=shop",
      "flowbridge.integration.http.credentials.shop.kind=BASIC",
      "flowbridge.integration.http.credentials.shop.hosts=localhost:*",
      "flowbridge.integration.http.credentials.shop.username=ada",
      "flowbridge.integration.http.credentials.shop.password=secret"
    })
class HttpArtifactIT {

  @Autowired TestBus bus;
  @Autowired TestRestTemplate http;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer shop;

  @BeforeEach
  void open() throws IOException {
    shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answerOn("/orders", 201, "{\"order\":{\"id\":7}}");
    answerOn("/missing", 404, "{}");
    answerOn("/busy", 503, "{}");
    shop.start();
  }

  @AfterEach
  void close() {
    shop.stop(0);
  }

  @Test
  void shouldCallAsTheElementSays() {
    var answer =
        bus.ask(
            "call-http",
            Map.of(
                "method", "POST",
                "url", url("/orders/{customer}"),
                "parameters", "{\"customer\":\"a/b\"}",
                "body", "{\"article\":\"tea\"}",
                "credential", "shop",
                "result", "order.id"));

    assertThat(answer).isCompleted().hasOutput("status", 201).hasOutput("result", 7);
    assertThat(asked)
        .containsExactly("POST /orders/a%2Fb Basic YWRhOnNlY3JldA== {\"article\":\"tea\"}");
  }

  @Test
  void shouldCallOnceForDuplicates() {
    var request = TestRequest.of("call-http").inputs(call("GET", "/orders"));

    bus.send(request);
    bus.send(request);

    bus.answers(request, 2);
    assertThat(asked).hasSize(1);
  }

  @Test
  void shouldAnswerWithBusinessError() {
    assertThat(bus.ask("call-http", call("GET", "/missing")))
        .isBusinessError("NOT_FOUND")
        .hasErrorData("status", 404);
  }

  @Test
  void shouldAskForAnotherAttemptWhenTheServerSays() {
    assertThat(bus.ask("call-http", call("GET", "/busy"))).isRetryableAfter(Duration.ofSeconds(30));
  }

  @Test
  void shouldSucceedOnceTheServerIsBack() {
    var request = TestRequest.of("call-http").inputs(call("GET", "/orders"));
    var port = shop.getAddress();
    shop.stop(0);
    assertThat(bus.ask(request)).isRetryable();

    reopen(port);

    assertThat(bus.ask(request.attempt(2))).isCompleted();
  }

  @Test
  void shouldRefusePrivateAddresses() {
    var url = url("/orders").replace("localhost", "127.0.0.1");

    assertThat(bus.ask("call-http", Map.of("method", "GET", "url", url)))
        .isFinal()
        .hasMessageContaining("Expected a public address");
    assertThat(asked).isEmpty();
  }

  @Test
  void shouldFailForGoodIfInputIsInvalid() {
    assertThat(bus.ask("call-http", Map.of("method", "GET"))).isFinal().hasMessageContaining("url");
  }

  @Test
  void shouldCallAnOperationAsItsTemplateSays() {
    var template =
        http.getForObject("/element-templates/orders-place-order-v1.json", JsonNode.class);
    var inputs = new LinkedHashMap<String, Object>(fixed(template));
    assertThat(inputs)
        .containsEntry("url", "https://orders.example.org/orders/{customer}")
        .containsEntry("credential", "shop");

    // The server is elsewhere in this test; the rest is what a designer fills in.
    inputs.put("url", url("/orders/{customer}"));
    inputs.put("parameters.customer", "a/b");
    inputs.put("query.express", "true");
    inputs.put("body.article", "tea \"green\"");
    inputs.put("body.amount", 2);
    inputs.put("body.gift", null);

    assertThat(bus.ask("call-http", inputs)).isCompleted().hasOutput("status", 201);
    assertThat(asked)
        .containsExactly(
            "POST /orders/a%2Fb?express=true Basic YWRhOnNlY3JldA== {\"article\":\"tea \\\"green\\\"\",\"amount\":2}");
  }

  /** What the template gives without a designer. */
  private static Map<String, String> fixed(JsonNode template) {
    var inputs = new HashMap<String, String>();
    for (var property : template.path("properties")) {
      if (property.at("/binding/type").asText().equals("camunda:inputParameter")
          && property.has("value")) {
        inputs.put(property.at("/binding/name").asText(), property.path("value").asText());
      }
    }
    return inputs;
  }

  @Test
  void shouldServeItsTemplateWithoutSecrets() {
    var template = http.getForObject("/element-templates/call-http-v1.json", JsonNode.class);

    assertThat(template.path("name").asText()).isEqualTo("Call HTTP");
    assertThat(template.toString()).doesNotContain("secret");
    assertThat(bus.catalogueEntry("http-artifact").body()).doesNotContain("secret");
  }

  private Map<String, String> call(String method, String path) {
    return Map.of("method", method, "url", url(path));
  }

  private String url(String path) {
    return "http://localhost:" + shop.getAddress().getPort() + path;
  }

  private void reopen(InetSocketAddress address) {
    try {
      shop = HttpServer.create(address, 0);
      answerOn("/orders", 200, "{}");
      shop.start();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void answerOn(String path, int status, String body) {
    shop.createContext(
        path,
        exchange -> {
          var sent = exchange.getRequestBody().readAllBytes();
          asked.add(
              "%s %s %s %s"
                  .formatted(
                      exchange.getRequestMethod(),
                      exchange.getRequestURI(),
                      exchange.getRequestHeaders().getFirst("Authorization"),
                      new String(sent, StandardCharsets.UTF_8)));
          var bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.getResponseHeaders().set("Retry-After", "30");
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}

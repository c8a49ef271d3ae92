package io.flowbridge.integration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.RetryableException;
import io.flowbridge.integration.http.HttpProperties.Credential;
import io.flowbridge.integration.http.HttpProperties.Kind;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CredentialsTest {

  private static final String JSON = "application/json";
  private static final List<String> HERE = List.of("localhost:*");

  private final AtomicInteger tokens = new AtomicInteger();
  private WebServer server;
  private HttpCaller caller;

  @BeforeEach
  void start() throws Exception {
    server = new WebServer();
    server.on("/api", 200, JSON, "1");
    server.on(
        "/token",
        exchange ->
            WebServer.answer(
                exchange,
                200,
                JSON,
                "{\"access_token\":\"token-%d\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
                    .formatted(tokens.incrementAndGet())));
    caller =
        caller(
            Map.of(
                "basic",
                new Credential(
                    Kind.BASIC, HERE, "ada", "s:cret", null, null, null, null, null, null),
                "bearer",
                new Credential(Kind.BEARER, HERE, null, null, "key", null, null, null, null, null),
                "api-key",
                new Credential(
                    Kind.API_KEY, HERE, null, null, "key", null, null, null, null, "X-Api-Key"),
                "oauth",
                oauth("/token"),
                "elsewhere",
                new Credential(
                    Kind.BEARER,
                    List.of("erp.example.org"),
                    null,
                    null,
                    "key",
                    null,
                    null,
                    null,
                    null,
                    null)));
  }

  @AfterEach
  void stop() throws Exception {
    caller.close();
    server.close();
  }

  @Test
  void shouldSendBasic() {
    call("basic");

    assertThat(authorization()).isEqualTo("Basic YWRhOnM6Y3JldA==");
  }

  @Test
  void shouldSendBearer() {
    call("bearer");

    assertThat(authorization()).isEqualTo("Bearer key");
  }

  @Test
  void shouldSendApiKey() {
    call("api-key");

    assertThat(server.asked.get(0).apiKey()).isEqualTo("key");
    assertThat(authorization()).isNull();
  }

  @Test
  void shouldFetchTokenOnce() {
    call("oauth");
    call("oauth");

    assertThat(authorization()).isEqualTo("Bearer token-1");
    var asked = server.asked.stream().filter(each -> each.uri().equals("/token")).toList();
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).body()).isEqualTo("grant_type=client_credentials&scope=read");
    assertThat(asked.get(0).authorization()).isEqualTo("Basic Y2xpZW50OnNlY3JldA==");
  }

  @Test
  void shouldRenewTokenThatIsRefused() {
    server.on(
        "/strict",
        exchange -> {
          var fresh = exchange.getRequestHeaders().getFirst("Authorization").endsWith("token-2");
          WebServer.answer(exchange, fresh ? 200 : 401, JSON, "1");
        });

    assertThatThrownBy(() -> call("/strict", "oauth"))
        .isInstanceOf(RetryableException.class)
        .hasMessageContaining("renewed");

    assertThat(call("/strict", "oauth").status()).isEqualTo(200);
  }

  @Test
  void shouldFailForGoodIfCredentialIsWrong() {
    server.on("/closed", 401, JSON, "");

    assertThatThrownBy(() -> call("/closed", "basic"))
        .isInstanceOf(FinalException.class)
        .hasMessageNotContaining("s:cret");
  }

  @Test
  void shouldFailForGoodIfTokenIsRefused() throws Exception {
    server.on("/denied", 401, JSON, "{}");
    try (var denied = caller(Map.of("oauth", oauth("/denied")))) {
      var call = Calls.get(server.url("/api")).credential("oauth").input();

      assertThatThrownBy(() -> denied.call(call, Calls.CONTEXT))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("401");
    }
  }

  @Test
  void shouldRetryIfTokenEndpointIsDown() throws Exception {
    server.on("/broken", 503, JSON, "{}");
    try (var broken = caller(Map.of("oauth", oauth("/broken")))) {
      var call = Calls.get(server.url("/api")).credential("oauth").input();

      assertThatThrownBy(() -> broken.call(call, Calls.CONTEXT))
          .isInstanceOf(RetryableException.class);
    }
  }

  @Test
  void shouldNotSendSecretToOtherHosts() {
    assertThatThrownBy(() -> call("elsewhere"))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("erp.example.org");
    assertThat(server.asked).isEmpty();
  }

  @Test
  void shouldNotSendSecretInTheClear() {
    var secret =
        new Credential(Kind.BEARER, List.of("*"), null, null, "key", null, null, null, null, null);
    var properties = Calls.settings(List.of("*"), List.of(), Map.of("open", secret));
    var credentials =
        new Credentials(
            properties, new Targets(properties), new OAuthTokens(properties, Clock.systemUTC()));

    assertThatThrownBy(() -> credentials.proof("open", URI.create("http://example.org")))
        .hasMessageContaining("https");
    assertThat(credentials.proof("open", URI.create("https://example.org"))).isNotNull();
  }

  @Test
  void shouldNameUnknownCredential() {
    assertThatThrownBy(() -> call("other")).hasMessageContaining("'other'");
  }

  private HttpResult call(String credential) {
    return call("/api", credential);
  }

  private HttpResult call(String path, String credential) {
    return caller.call(Calls.get(server.url(path)).credential(credential).input(), Calls.CONTEXT);
  }

  private String authorization() {
    return server.asked.get(server.asked.size() - 1).authorization();
  }

  private Credential oauth(String path) {
    return new Credential(
        Kind.OAUTH2,
        HERE,
        null,
        null,
        null,
        URI.create(server.url(path)),
        "client",
        "secret",
        "read",
        null);
  }

  private static HttpCaller caller(Map<String, Credential> credentials) {
    return HttpCaller.of(Calls.settings(List.of(), HERE, credentials), Clock.systemUTC());
  }
}

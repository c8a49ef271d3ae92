package io.flowbridge.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Tokens;
import io.flowbridge.local.test.UseServers;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.client.WebSocketGraphQlClient;
import org.springframework.graphql.client.WebSocketGraphQlClientInterceptor;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.web.reactive.socket.client.StandardWebSocketClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/**
 * A subgraph made with the starter, called over HTTP and WebSocket with tokens of the real identity
 * provider. What a single service decides belongs into that service's tests.
 */
@UseServers(Server.IDENTITY)
@SpringBootTest(
    classes = ParcelService.class,
    webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
    properties = {
      "spring.application.name=parcel-service",
      "flowbridge.security.client-id=task-service",
      "flowbridge.security.client-secret=task-service",
      "flowbridge.graphql.max-depth=6",
      "flowbridge.graphql.max-complexity=12"
    })
class PlatformStarterIT {
  @Autowired TestRestTemplate http;

  @DynamicPropertySource
  static void beItsOwnPeer(DynamicPropertyRegistry registry) {
    int free = TestSocketUtils.findAvailableTcpPort();
    registry.add("server.port", () -> free);
    registry.add("flowbridge.peers.self", () -> "http://localhost:" + free);
  }

  @LocalServerPort int port;

  @Test
  void shouldKnowTheViewerByTheToken() {
    assertThat(graphQl(Tokens.of("clerk"), "{ whoAmI parcels { id owner } }").getBody())
        .contains("\"whoAmI\":\"clerk\"", "\"owner\":\"clerk\"");
  }

  @Test
  void shouldRefuseACallWithoutToken() {
    var answer = graphQl(null, "{ whoAmI }");

    assertThat(answer.getStatusCode().value()).isEqualTo(401);
    assertThat(answer.getBody()).contains("\"code\":\"UNAUTHENTICATED\"");
  }

  @Test
  void shouldRefuseAForgedToken() {
    var token = Tokens.of("clerk");

    assertThat(graphQl(token.substring(0, token.length() - 6) + "AAAAAA", "{ whoAmI }"))
        .extracting(answer -> answer.getStatusCode().value())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"NOT_FOUND", "CONFLICT", "TASK_ENDED", "SOME_CODE_OF_A_TEAM"})
  void shouldTellTheCodeOfARefusal(String code) {
    assertThat(graphQl(Tokens.of("clerk"), "{ refuse(code: \\\"" + code + "\\\") }").getBody())
        .contains("\"code\":\"" + code + "\"", "\"current\":{\"id\":\"1\"}");
  }

  @Test
  void shouldHideWhatNobodyForesaw() {
    assertThat(graphQl(Tokens.of("clerk"), "{ crash }").getBody())
        .contains("\"code\":\"INTERNAL\"")
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({"0", "201"})
  void shouldRefuseAPageThatIsNotBounded(int first) {
    assertThat(graphQl(Tokens.of("clerk"), "{ parcels(first: " + first + ") { id } }").getBody())
        .contains("\"code\":\"BAD_INPUT\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'{ parcels { inside { inside { inside { inside { inside { inside { id } } } } } } } }'",
    "'{ a: whoAmI b: whoAmI c: whoAmI d: whoAmI e: whoAmI f: whoAmI g: whoAmI h: whoAmI i: whoAmI j: whoAmI k: whoAmI l: whoAmI m: whoAmI }'"
  })
  void shouldRefuseAQueryThatAsksForTooMuch(String query) {
    assertThat(graphQl(Tokens.of("clerk"), query).getBody())
        .contains("\"code\":\"QUERY_TOO_COMPLEX\"");
  }

  @Test
  void shouldCarryInstantsAndAnyJson() {
    assertThat(
            graphQl(
                    Tokens.of("clerk"),
                    "{ echo(time: \\\"2026-03-01T13:00:00+01:00\\\", value: {a: [1, null]})"
                        + " { time value } }")
                .getBody())
        .contains("\"time\":\"2026-03-01T12:00:00Z\"", "\"value\":{\"a\":[1,null]}");
  }

  @Test
  void shouldResolveEntitiesAsTheViewer() {
    var query =
        "{ _entities(representations: [{__typename: \\\"Parcel\\\", id: \\\"7\\\"}])"
            + " { ... on Parcel { id owner } } }";

    assertThat(graphQl(Tokens.of("clerk"), query).getBody())
        .contains("\"id\":\"7\"", "\"owner\":\"clerk\"");
    assertThat(graphQl(Tokens.of("outsider"), query).getBody()).contains("\"_entities\":[null]");
  }

  @Test
  void shouldKeepInternalPathsToServices() {
    assertThat(get("/internal/parcels/1", Tokens.of("admin")).getStatusCode().value())
        .isEqualTo(403);
    assertThat(get("/internal/parcels/1", Tokens.ofService("task-service")).getBody())
        .contains("UNAUTHENTICATED");
  }

  @Test
  void shouldCarryThePersonToThePeer() {
    assertThat(get("/parcels/1/from-peer", Tokens.of("clerk")).getBody())
        .contains("\"for\":\"clerk\"");
  }

  @Test
  void shouldPassOnThePeersRefusal() {
    var answer = get("/parcels/none/from-peer", Tokens.of("clerk"));

    assertThat(answer.getStatusCode().value()).isEqualTo(404);
    assertThat(answer.getBody()).contains("\"code\":\"NOT_FOUND\"");
  }

  @Test
  void shouldDenyEveryPathByDefault() {
    assertThat(get("/no-such-path", null).getStatusCode().value()).isEqualTo(401);
    assertThat(get("/actuator/prometheus", Tokens.of("clerk")).getStatusCode().value())
        .isEqualTo(403);
    assertThat(get("/actuator/health", null).getStatusCode().value()).isEqualTo(200);
  }

  @Test
  void shouldKnowTheSubscriberByTheFirstMessage() {
    var client = webSocket(Map.of("authorization", "Bearer " + Tokens.of("clerk2")));

    StepVerifier.create(
            client
                .document("subscription { ticks }")
                .retrieveSubscription("ticks")
                .toEntity(String.class)
                .take(2))
        .expectNext("clerk2", "clerk2")
        .expectComplete()
        .verify(Duration.ofSeconds(20));
  }

  @Test
  void shouldRefuseASubscriberWithoutToken() {
    StepVerifier.create(
            webSocket(Map.of())
                .document("subscription { ticks }")
                .retrieveSubscription("ticks")
                .toEntity(String.class))
        .expectError()
        .verify(Duration.ofSeconds(20));
  }

  private WebSocketGraphQlClient webSocket(Map<String, Object> parameters) {
    return WebSocketGraphQlClient.builder(
            URI.create("ws://localhost:" + port + "/graphql"), new StandardWebSocketClient())
        .interceptor(
            new WebSocketGraphQlClientInterceptor() {
              @Override
              public Mono<Object> connectionInitPayload() {
                return Mono.just(parameters);
              }
            })
        .build();
  }

  private ResponseEntity<String> graphQl(String token, String query) {
    var headers = headers(token);
    headers.setContentType(MediaType.APPLICATION_JSON);
    return http.exchange(
        "/graphql",
        HttpMethod.POST,
        new HttpEntity<>("{\"query\":\"" + query + "\"}", headers),
        String.class);
  }

  private ResponseEntity<String> get(String path, String token) {
    return http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers(token)), String.class);
  }

  private static HttpHeaders headers(String token) {
    var headers = new HttpHeaders();
    if (token != null) {
      headers.setBearerAuth(token);
    }
    return headers;
  }
}

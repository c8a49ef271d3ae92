package io.flowbridge.instance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.graphql.client.WebSocketGraphQlClient;
import org.springframework.graphql.client.WebSocketGraphQlClientInterceptor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.web.reactive.socket.client.StandardWebSocketClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Somebody with a token. */
record GraphQlCaller(TestRestTemplate http, int port, String token) {

  JsonNode ask(String query) {
    var request =
        RequestEntity.post(URI.create("http://localhost:" + port + "/graphql"))
            .contentType(MediaType.APPLICATION_JSON)
            .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
            .body(Map.of("query", query));
    return http.exchange(request, JsonNode.class).getBody();
  }

  /** Payloads of the subscription's only field. */
  Flux<JsonNode> subscribe(String query) {
    var login =
        new WebSocketGraphQlClientInterceptor() {
          @Override
          public Mono<Object> connectionInitPayload() {
            return Mono.just(Map.of("authorization", "Bearer " + token));
          }
        };
    return WebSocketGraphQlClient.builder(
            "ws://localhost:" + port + "/graphql", new StandardWebSocketClient())
        .interceptor(login)
        .build()
        .document(query)
        .retrieveSubscription("serviceInstanceChanges")
        .toEntity(JsonNode.class);
  }
}

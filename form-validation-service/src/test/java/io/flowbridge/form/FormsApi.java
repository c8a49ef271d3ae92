package io.flowbridge.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** Drives the running service as its neighbours do. */
final class FormsApi {

  private final RestClient http;

  FormsApi(int port) {
    http =
        RestClient.builder()
            .baseUrl("http://localhost:" + port)
            .defaultStatusHandler(status -> true, (request, response) -> {})
            .build();
  }

  ResponseEntity<JsonNode> put(String key, String body) {
    return http.put()
        .uri("/internal/forms/{key}", key)
        .headers(headers -> headers.setBearerAuth(service()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(Json.json(body))
        .retrieve()
        .toEntity(JsonNode.class);
  }

  ResponseEntity<JsonNode> post(String path, String body) {
    return post(path, body, service());
  }

  ResponseEntity<JsonNode> post(String path, String body, String token) {
    return http.post()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(token))
        .contentType(MediaType.APPLICATION_JSON)
        .body(Json.json(body))
        .retrieve()
        .toEntity(JsonNode.class);
  }

  JsonNode query(String document, Map<String, Object> variables) {
    return query(document, variables, "en");
  }

  JsonNode query(String document, Map<String, Object> variables, String language) {
    var answer =
        http.post()
            .uri("/graphql")
            .headers(headers -> headers.setBearerAuth(Tokens.of("clerk")))
            .header("Accept-Language", language)
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("query", document, "variables", variables))
            .retrieve()
            .body(JsonNode.class);
    return answer == null ? Json.json("{}") : answer;
  }

  private static String service() {
    return Tokens.ofService("service-definition-service");
  }
}

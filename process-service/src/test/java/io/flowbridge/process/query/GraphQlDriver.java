package io.flowbridge.process.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.client.RestClient;

/** Asks the bundle's GraphQL as a demo account. */
public record GraphQlDriver(int port, String account) {

  public JsonNode ask(String query, Map<String, ?> variables) {
    JsonNode answer =
        RestClient.create("http://localhost:" + port)
            .post()
            .uri("/graphql")
            .header("Authorization", "Bearer " + Tokens.of(account))
            .header("Content-Type", "application/json")
            .body(Map.of("query", query, "variables", variables))
            .retrieve()
            .body(JsonNode.class);
    return Objects.requireNonNull(answer);
  }

  public String codeOf(JsonNode answer) {
    return answer.at("/errors/0/extensions/code").asText();
  }
}

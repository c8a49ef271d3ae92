package io.flowbridge.servicedefinition;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Drives the running service as a frontend does. */
final class ServicesApi {

  private final RestClient http;

  ServicesApi(int port) {
    http =
        RestClient.builder()
            .baseUrl("http://localhost:" + port)
            .defaultStatusHandler(status -> true, (request, response) -> {})
            .build();
  }

  JsonNode as(String account, String document, Map<String, ?> variables) {
    return as(account, "en", document, variables);
  }

  JsonNode as(String account, String language, String document, Map<String, ?> variables) {
    var answer =
        http.post()
            .uri("/graphql")
            .headers(headers -> headers.setBearerAuth(Tokens.of(account)))
            .header("Accept-Language", language)
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("query", document, "variables", variables))
            .retrieve()
            .body(JsonNode.class);
    return answer == null ? Json.json("{}") : answer;
  }

  JsonNode deploy(Bundles bundle) {
    return as(
        "designer",
        "mutation ($input: DeployServiceBundleInput!) { deployServiceBundle(input: $input) { serviceDefinitions { key version startForm { key version } } problems { severity file element code message } } }",
        Map.of("input", Map.of("bundle", bundle.base64())));
  }

  JsonNode check(Bundles bundle) {
    return as(
            "designer",
            "mutation ($input: CheckServiceBundleInput!) { checkServiceBundle(input: $input) { problems { severity file element code message } } }",
            Map.of("input", Map.of("bundle", bundle.base64())))
        .at("/data/checkServiceBundle/problems");
  }

  JsonNode start(String account, Map<String, ?> input) {
    return as(
        account,
        "mutation ($input: StartServiceInput!) { startService(input: $input) { serviceInstance { id } } }",
        Map.of("input", input));
  }
}

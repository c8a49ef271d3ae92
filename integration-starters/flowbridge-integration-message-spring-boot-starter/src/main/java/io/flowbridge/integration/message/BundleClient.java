package io.flowbridge.integration.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.bus.Json;
import io.flowbridge.integration.message.DeliveryException.Kind;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Calls the internal API of runtime bundles, as a service. */
final class BundleClient {

  /** What a process that is not there yet, or busy, or failing, answers. */
  private static final Set<String> NOT_TAKEN =
      Set.of("NOT_FOUND", "CONFLICT", "PROCESS_FAILED", "INTERNAL");

  /** The call did not get to the bundle, or it does not trust us. */
  private static final Set<Integer> UNAVAILABLE = Set.of(401, 403, 429, 502, 503, 504);

  private final ObjectMapper json = Json.mapper();
  private final Map<String, String> silent = new ConcurrentHashMap<>();
  private final RestClient http;
  private final Map<String, URI> bundles;
  private final ServiceToken token;

  BundleClient(RestClient http, Map<String, URI> bundles, ServiceToken token) {
    this.http = http;
    this.bundles = bundles;
    this.token = token;
  }

  void call(Command command) throws DeliveryException {
    var body = write(command);
    try {
      var refusal = post(command, body);
      if (refusal != null && refusal.kind() == Kind.UNAVAILABLE) {
        silent.put(command.bundle(), refusal.getMessage());
      } else {
        silent.remove(command.bundle());
      }
      if (refusal != null) {
        throw refusal;
      }
    } catch (RestClientException e) {
      silent.put(command.bundle(), String.valueOf(e.getMessage()));
      throw new DeliveryException(
          Kind.UNAVAILABLE,
          "UNAVAILABLE",
          "Expected an answer of bundle '%s', but %s".formatted(command.bundle(), e.getMessage()),
          e);
    }
  }

  /** Bundles that did not answer the last call, with what happened. */
  Map<String, String> silent() {
    return new TreeMap<>(silent);
  }

  private @Nullable DeliveryException post(Command command, byte[] body) {
    return http.post()
        .uri(bundles.get(command.bundle()) + command.path())
        .headers(headers -> headers.setBearerAuth(token.value()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange(
            (request, response) ->
                response.getStatusCode().is2xxSuccessful() ? null : refusal(command, response));
  }

  private DeliveryException refusal(Command command, ClientHttpResponse response)
      throws IOException {
    var status = response.getStatusCode().value();
    if (status == 401) {
      token.forget();
    }
    var problem = problem(response);
    var code = problem.path("code").asText("");
    var text =
        "Bundle '%s' answered %d: %s"
            .formatted(command.bundle(), status, problem.path("detail").asText("no problem named"));
    if (UNAVAILABLE.contains(status) || code.isEmpty()) {
      return new DeliveryException(Kind.UNAVAILABLE, "UNAVAILABLE", text);
    }
    return new DeliveryException(
        NOT_TAKEN.contains(code) ? Kind.NOT_TAKEN : Kind.REFUSED, code, text);
  }

  private JsonNode problem(ClientHttpResponse response) throws IOException {
    try {
      var tree = json.readTree(response.getBody());
      return tree == null ? json.missingNode() : tree;
    } catch (JsonProcessingException e) {
      return json.missingNode();
    }
  }

  private byte[] write(Command command) throws DeliveryException {
    try {
      return json.writeValueAsBytes(command.body());
    } catch (JsonProcessingException e) {
      throw new DeliveryException(
          Kind.REFUSED,
          RouteMapping.MAPPING_FAILED,
          "Expected variables that are JSON, but " + e.getOriginalMessage(),
          e);
    }
  }
}

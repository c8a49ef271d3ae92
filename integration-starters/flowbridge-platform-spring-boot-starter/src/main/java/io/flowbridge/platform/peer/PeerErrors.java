package io.flowbridge.platform.peer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpResponse;

/** Reads the refusal of another service. */
class PeerErrors {
  private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};
  private static final Set<String> STANDARD =
      Set.of("type", "title", "status", "instance", "detail", "code");
  private final ObjectMapper json;

  PeerErrors(ObjectMapper json) {
    this.json = json;
  }

  FlowbridgeException read(String peer, ClientHttpResponse response) throws IOException {
    var status = response.getStatusCode();
    if (status.value() == 401 || status.value() == 502 || status.value() == 503) {
      return problem(peer, response, ErrorCodes.UNAVAILABLE);
    }
    return problem(peer, response, ErrorCodes.INTERNAL);
  }

  private FlowbridgeException problem(String peer, ClientHttpResponse response, String otherwise)
      throws IOException {
    Map<String, @Nullable Object> body;
    try {
      body = json.readValue(response.getBody(), MAP);
    } catch (IOException notJson) {
      body = Map.of();
    }
    if (!(body.get("code") instanceof String code)) {
      return new FlowbridgeException(
              otherwise, "%s answered %s".formatted(peer, response.getStatusCode()))
          .with("service", peer);
    }
    var refusal = new FlowbridgeException(code, String.valueOf(body.get("detail")));
    body.forEach(
        (key, value) -> {
          if (!STANDARD.contains(key)) {
            refusal.with(key, value);
          }
        });
    return refusal;
  }
}

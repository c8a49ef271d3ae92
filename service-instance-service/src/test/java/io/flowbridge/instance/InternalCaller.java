package io.flowbridge.instance;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.RequestEntity;

/** service-definition-service. */
record InternalCaller(TestRestTemplate http, int port) {

  JsonNode put(String id, Map<String, ?> body) {
    return http.exchange(
            RequestEntity.put(uri(id)).header("Authorization", token()).body(body), JsonNode.class)
        .getBody();
  }

  int post(String id, String action, Map<String, ?> body) {
    return http.exchange(
            RequestEntity.post(uri(id + "/" + action)).header("Authorization", token()).body(body),
            String.class)
        .getStatusCode()
        .value();
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + "/internal/service-instances/" + path);
  }

  private static String token() {
    return "Bearer " + Tokens.ofService("service-definition-service");
  }
}

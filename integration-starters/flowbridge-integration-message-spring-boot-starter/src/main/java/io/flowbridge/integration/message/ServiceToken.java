package io.flowbridge.integration.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** This artifact's own token by client credentials, kept until shortly before it ends. */
final class ServiceToken {

  private static final Duration RESERVE = Duration.ofSeconds(10);
  private static final long USUAL_SECONDS = 60;

  private final RestClient http;
  private final URI uri;
  private final String clientId;
  private final String clientSecret;
  private final Clock clock;
  private @Nullable Token kept;

  ServiceToken(RestClient http, URI uri, String clientId, String clientSecret, Clock clock) {
    this.http = http;
    this.uri = uri;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.clock = clock;
  }

  /**
   * The token, a new one if need be.
   *
   * @throws RestClientException if the identity provider gives none
   */
  synchronized String value() {
    var known = kept;
    if (known == null || !clock.instant().isBefore(known.until())) {
      known = fetch();
      kept = known;
    }
    return known.value();
  }

  /** A bundle refused it, so the next call gets another. */
  synchronized void forget() {
    kept = null;
  }

  private Token fetch() {
    var asked = clock.instant();
    var form = new LinkedMultiValueMap<String, String>();
    form.add("grant_type", "client_credentials");
    var answer =
        http.post()
            .uri(uri)
            .headers(headers -> headers.setBasicAuth(clientId, clientSecret))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form)
            .retrieve()
            .body(JsonNode.class);
    if (answer == null || !answer.hasNonNull("access_token")) {
      throw new RestClientException("Expected a token of " + uri + ", but the answer has none");
    }
    var seconds = answer.path("expires_in").asLong(USUAL_SECONDS);
    return new Token(
        answer.get("access_token").asText(), asked.plusSeconds(seconds).minus(RESERVE));
  }

  private record Token(String value, Instant until) {}
}

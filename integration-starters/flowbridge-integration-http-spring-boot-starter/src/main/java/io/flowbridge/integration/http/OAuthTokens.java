package io.flowbridge.integration.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.RetryableException;
import io.flowbridge.integration.http.HttpProperties.Credential;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Access tokens by client credentials (RFC 6749, section 4.4), kept until shortly before they end.
 */
final class OAuthTokens {

  private static final Duration RESERVE = Duration.ofSeconds(10);
  private static final long USUAL_SECONDS = 60;

  private final Map<String, Token> kept = new ConcurrentHashMap<>();
  private final RestClient http;
  private final Clock clock;

  /** The token endpoint comes from the configuration, so it is not checked as targets are. */
  OAuthTokens(HttpProperties properties, Clock clock) {
    this.clock = clock;
    var factory =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder().connectTimeout(properties.connectTimeout()).build());
    factory.setReadTimeout(properties.timeLimit());
    http = RestClient.builder().requestFactory(factory).build();
  }

  String of(String name, Credential credential) {
    return Objects.requireNonNull(
            kept.compute(
                name,
                (key, token) ->
                    token != null && clock.instant().isBefore(token.until())
                        ? token
                        : fetch(name, credential)))
        .value();
  }

  boolean forget(String name) {
    return kept.remove(name) != null;
  }

  private Token fetch(String name, Credential credential) {
    try {
      var asked = clock.instant();
      return token(name, ask(credential), asked);
    } catch (HttpClientErrorException e) {
      throw new FinalException(
          "Expected a token for credential '%s', but its token endpoint answered %s"
              .formatted(name, e.getStatusCode()),
          e);
    } catch (RestClientException e) {
      throw new RetryableException(
          "Expected a token for credential '%s', but its token endpoint gave none".formatted(name),
          e);
    }
  }

  private @Nullable JsonNode ask(Credential credential) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("grant_type", "client_credentials");
    if (credential.scope() != null) {
      form.add("scope", credential.scope());
    }
    return http.post()
        .uri(Objects.requireNonNull(credential.tokenUri()))
        .headers(
            headers ->
                headers.setBasicAuth(
                    String.valueOf(credential.clientId()),
                    String.valueOf(credential.clientSecret())))
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(form)
        .retrieve()
        .body(JsonNode.class);
  }

  private static Token token(String name, @Nullable JsonNode answer, Instant asked) {
    if (answer == null || !answer.hasNonNull("access_token")) {
      throw new FinalException(
          "Expected a token for credential '%s', but the answer of its token endpoint has none"
              .formatted(name));
    }
    var seconds = answer.path("expires_in").asLong(USUAL_SECONDS);
    return new Token(
        answer.get("access_token").asText(), asked.plusSeconds(seconds).minus(RESERVE));
  }

  private record Token(String value, Instant until) {}
}

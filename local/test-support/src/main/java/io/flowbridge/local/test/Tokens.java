package io.flowbridge.local.test;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Access tokens from {@link Server#IDENTITY}. */
public final class Tokens {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private Tokens() {}

  /** A demo account's token, for example of {@code clerk}. */
  public static String of(String account) {
    try {
      var body = JSON.writeValueAsString(Map.of("username", account, "password", account));
      return token(request("/demo/token").header("Content-Type", "application/json"), body);
    } catch (IOException e) {
      throw new IllegalStateException("No token for " + account, e);
    }
  }

  /**
   * A program's own token: of a service such as {@code task-service} with role {@code service}, of
   * {@code message-artifact} with role {@code messenger}.
   */
  public static String ofService(String service) {
    try {
      var credentials =
          Base64.getEncoder()
              .encodeToString((service + ":" + service).getBytes(StandardCharsets.UTF_8));
      return token(
          request("/oauth2/token")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Authorization", "Basic " + credentials),
          "grant_type=client_credentials");
    } catch (IOException e) {
      throw new IllegalStateException("No token for " + service, e);
    }
  }

  private static HttpRequest.Builder request(String path) {
    var issuer = System.getProperty("flowbridge.security.issuer");
    if (issuer == null) {
      throw new IllegalStateException("Expected Server.IDENTITY in @UseServers");
    }
    return HttpRequest.newBuilder(URI.create(issuer + path));
  }

  private static String token(HttpRequest.Builder request, String body) throws IOException {
    try {
      var response =
          HTTP.send(
              request.POST(HttpRequest.BodyPublishers.ofString(body)).build(),
              HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException(
            "The identity provider answered %d: %s"
                .formatted(response.statusCode(), response.body()));
      }
      return JSON.readTree(response.body()).path("access_token").asText();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }
}

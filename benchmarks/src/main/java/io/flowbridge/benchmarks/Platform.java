package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A platform started by {@code ./flowbridge start}: its ports, and how to call its parts. */
final class Platform {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private record Token(String value, Instant expiry) {}

  private final int portBase;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  Platform(int portBase) {
    this.portBase = portBase;
  }

  /** Part of the platform by its offset in the block of ports. */
  enum Part {
    GATEWAY(0),
    IDENTITY_PROVIDER(1),
    PROCESS_SERVICE(2),
    TASK_SERVICE(3),
    ELASTICSEARCH(8);

    private final int offset;

    Part(int offset) {
      this.offset = offset;
    }
  }

  URI uri(Part part, String path) {
    return URI.create("http://localhost:" + (portBase + part.offset) + path);
  }

  int portBase() {
    return portBase;
  }

  Connection engineDatabase() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + (portBase + 11) + "/process_main", "postgres", "postgres");
  }

  /** Calls GraphQL as a demo account. */
  JsonNode graphQl(Part part, String account, String query, Map<String, ?> variables)
      throws IOException, InterruptedException {
    return post(
        uri(part, "/graphql"), token(account), Map.of("query", query, "variables", variables));
  }

  static JsonNode post(URI uri, @Nullable String token, Object body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(30))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    if (token != null) {
      request.header("authorization", "Bearer " + token);
    }
    return JSON.readTree(send(request.build()).body());
  }

  /** An access token of a demo account, fetched anew a minute before it ends. */
  String token(String account) throws IOException, InterruptedException {
    var known = tokens.get(account);
    if (known == null || known.expiry().isBefore(Instant.now().plusSeconds(60))) {
      var answer =
          post(
              uri(Part.IDENTITY_PROVIDER, "/demo/token"),
              null,
              Map.of("username", account, "password", account));
      known = token(answer);
      tokens.put(account, known);
    }
    return known.value();
  }

  /** An access token of a service, with its local secret. */
  String serviceToken(String service) throws IOException, InterruptedException {
    var known = tokens.get(service);
    if (known == null || known.expiry().isBefore(Instant.now().plusSeconds(60))) {
      var form = "grant_type=client_credentials&client_id=%1$s&client_secret=%1$s";
      var request =
          HttpRequest.newBuilder(uri(Part.IDENTITY_PROVIDER, "/oauth2/token"))
              .header("content-type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form.formatted(service)));
      known = token(JSON.readTree(send(request.build()).body()));
      tokens.put(service, known);
    }
    return known.value();
  }

  private static Token token(JsonNode answer) {
    return new Token(
        answer.path("access_token").asText(),
        Instant.now().plusSeconds(answer.path("expires_in").asLong()));
  }

  static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    return HTTP.send(request, BodyHandlers.ofByteArray());
  }
}

package io.flowbridge.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A GraphQL client of the service. */
public final class Graph {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private final int port;

  Graph(int port) {
    this.port = port;
  }

  /** The service on another port. */
  public static Graph of(int port) {
    return new Graph(port);
  }

  public int port() {
    return port;
  }

  public As as(String account) {
    return new As(Tokens.of(account));
  }

  public As withToken(String token) {
    return new As(token);
  }

  /** Requests of one account. */
  public final class As {
    private final String token;

    private As(String token) {
      this.token = token;
    }

    public JsonNode answer(String query, Map<String, ?> variables) {
      try {
        var body = Bus.JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        var request =
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return Bus.JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    /** The data of an answer without errors. */
    public JsonNode query(String query, Map<String, ?> variables) {
      var answer = answer(query, variables);
      assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
      return answer.path("data");
    }

    /** The code of the only error. */
    public String refused(String query, Map<String, ?> variables) {
      var answer = answer(query, variables);
      assertThat(answer.path("errors")).as(answer.toString()).hasSize(1);
      return answer.at("/errors/0/extensions/code").asText();
    }

    public JsonNode tasks(Map<String, ?> variables) {
      return query(
              """
              query($search: String, $filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String, $last: Int, $before: String) {
                tasks(search: $search, filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
                  edges { cursor node { id name state assignee version } highlights { field fragments } }
                  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                  totalCount { value exact }
                  asOf { time stale token }
                  similarWords sameMoment
                }
              }
              """,
              variables)
          .path("tasks");
    }

    /** The ids of the found tasks, in order. */
    public Stream<String> ids(Map<String, ?> variables) {
      return StreamSupport.stream(tasks(variables).path("edges").spliterator(), false)
          .map(edge -> edge.at("/node/id").asText());
    }

    public JsonNode task(String id) {
      return query(
              "query($id: ID!) { task(id: $id) { id name state assignee version data draft { data }"
                  + " can { claim unclaim assign complete saveDraft } } }",
              Map.of("id", id))
          .path("task");
    }

    public boolean sees(String id) {
      return task(id).hasNonNull("id");
    }
  }
}

package io.flowbridge.examples.email;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** A runtime bundle as its callers and its database see it. */
record Bundle(String url, String database) {

  void deploy(Path bpmn) throws IOException {
    var name = bpmn.getFileName().toString();
    var content = Base64.getEncoder().encodeToString(Files.readAllBytes(bpmn));
    post(
        "/internal/deployments",
        Tokens.ofService("service-definition-service"),
        Map.of("name", name, "resources", List.of(Map.of("name", name, "contentBase64", content))));
  }

  /** Starts a process that sends a mail of this subject. */
  void start(String process, String subject) {
    post(
        "/internal/process-instances",
        Tokens.ofService("service-definition-service"),
        Map.of(
            "processDefinitionKey",
            process,
            "businessKey",
            subject,
            "variables",
            Map.of("subject", subject)));
  }

  /** How often the instance with this business key came to the activity. */
  int arrivals(String businessKey, String activity) {
    return count(
        """
        select count(*) from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_
         where p.business_key_ = '%s' and a.act_id_ = '%s'"""
            .formatted(businessKey, activity));
  }

  int waitingInOutbox() {
    return count("select count(*) from fb_outbox");
  }

  /** Messages that could not be read, as the operator sees them. */
  JsonNode deadLetters() {
    return post(
            "/graphql",
            Tokens.of("operator"),
            Map.of(
                "query", "{ deadLetters(first: 50) { edges { node { topic errorCode body } } } }"))
        .at("/data/deadLetters/edges");
  }

  private JsonNode post(String path, String token, Map<String, ?> body) {
    return RestClient.create(url)
        .post()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(token))
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .retrieve()
        .body(JsonNode.class);
  }

  private int count(String query) {
    try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
        var row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}

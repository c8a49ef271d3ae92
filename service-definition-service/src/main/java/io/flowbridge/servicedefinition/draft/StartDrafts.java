package io.flowbridge.servicedefinition.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts in PostgreSQL. */
@Repository
public class StartDrafts {

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  StartDrafts(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public void remove(String account, String serviceKey) {
    jdbc.sql("DELETE FROM start_draft WHERE account = :account AND service_key = :key")
        .param("account", account)
        .param("key", serviceKey)
        .update();
  }

  void save(String account, String serviceKey, JsonNode data) {
    jdbc.sql(
            """
            INSERT INTO start_draft (account, service_key, data) VALUES (:account, :key, :data::json)
            ON CONFLICT (account, service_key) DO UPDATE SET data = :data::json, saved_at = now()
            """)
        .param("account", account)
        .param("key", serviceKey)
        .param("data", data.toString())
        .update();
  }

  /** One statement for any number of services. */
  Map<String, StartDraft> find(String account, Collection<String> serviceKeys) {
    var drafts = new HashMap<String, StartDraft>();
    jdbc.sql(
            """
            SELECT service_key, data, saved_at FROM start_draft
            WHERE account = :account AND service_key IN (:keys)
            """)
        .param("account", account)
        .param("keys", serviceKeys)
        .query(
            row -> {
              drafts.put(
                  row.getString("service_key"),
                  new StartDraft(
                      parse(row.getString("data")),
                      row.getObject("saved_at", OffsetDateTime.class).toInstant()));
            });
    return drafts;
  }

  private JsonNode parse(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected a draft in the database to be JSON", e);
    }
  }
}

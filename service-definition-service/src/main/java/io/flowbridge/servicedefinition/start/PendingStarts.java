package io.flowbridge.servicedefinition.start;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Starts that are under way, in PostgreSQL. */
@Repository
class PendingStarts {

  /** Longer than a request can take, so that nobody resumes what is still going on. */
  private static final String PATIENCE = "interval '90 seconds'";

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  PendingStarts(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<PendingStart> find(UUID serviceInstanceId) {
    return jdbc.sql("SELECT * FROM pending_start WHERE service_instance_id = :id")
        .param("id", serviceInstanceId)
        .query(this::pendingStart)
        .optional();
  }

  /** Keeps the start, unless the same one is kept already. */
  void add(PendingStart start) {
    jdbc.sql(
            """
            INSERT INTO pending_start (service_instance_id, service_key, service_version,
              business_key, account, language, data, next_attempt_at)
            VALUES (:id, :key, :version, :businessKey, :account, :language, :data::json,
              now() + %s)
            ON CONFLICT (service_instance_id) DO NOTHING
            """
                .formatted(PATIENCE))
        .param("id", start.serviceInstanceId())
        .param("key", start.serviceKey())
        .param("version", start.serviceVersion())
        .param("businessKey", start.businessKey())
        .param("account", start.account())
        .param("language", start.language().toLanguageTag())
        .param("data", start.data().toString())
        .update();
  }

  void remove(PendingStart start) {
    jdbc.sql("DELETE FROM pending_start WHERE service_instance_id = :id")
        .param("id", start.serviceInstanceId())
        .update();
  }

  /** Makes it due at once: something was down and may be up again. */
  void interrupted(PendingStart start) {
    jdbc.sql(
            """
            UPDATE pending_start SET next_attempt_at = now() + interval '2 seconds' * least(attempts + 1, 15)
            WHERE service_instance_id = :id
            """)
        .param("id", start.serviceInstanceId())
        .update();
  }

  /** Takes what is due; no other replica gets the same for a while. */
  List<PendingStart> takeDue(int limit) {
    return jdbc.sql(
            """
            UPDATE pending_start SET attempts = attempts + 1, next_attempt_at = now() + %s
            WHERE service_instance_id IN (
              SELECT service_instance_id FROM pending_start WHERE next_attempt_at <= now()
              ORDER BY next_attempt_at LIMIT :limit FOR UPDATE SKIP LOCKED)
            RETURNING *
            """
                .formatted(PATIENCE))
        .param("limit", limit)
        .query(this::pendingStart)
        .list();
  }

  int count() {
    return jdbc.sql("SELECT count(*) FROM pending_start").query(Integer.class).single();
  }

  private PendingStart pendingStart(ResultSet row, int rowNumber) throws SQLException {
    return new PendingStart(
        row.getObject("service_instance_id", UUID.class),
        row.getString("service_key"),
        row.getInt("service_version"),
        row.getString("business_key"),
        row.getString("account"),
        Locale.forLanguageTag(row.getString("language")),
        parse(row.getString("data")),
        row.getInt("attempts"));
  }

  private JsonNode parse(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected start data in the database to be JSON", e);
    }
  }
}

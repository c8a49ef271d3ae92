package io.flowbridge.task.savedfilter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.platform.FlowbridgeException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Kept filters as the database has them. */
@Component
class SavedTaskFilterRows {
  static final int MAX_BYTES = 32 * 1024;

  private final ObjectMapper json;

  SavedTaskFilterRows(ObjectMapper json) {
    this.json = json;
  }

  SavedTaskFilter filter(ResultSet row) throws SQLException {
    return new SavedTaskFilter(
        row.getObject("id", UUID.class),
        row.getString("owner"),
        row.getString("name"),
        row.getString("search"),
        read(row.getString("filter")),
        read(row.getString("order_by")),
        row.getString("shared_with"),
        row.getBoolean("is_default"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }

  /** Refuses what is too large with {@code BAD_INPUT}. */
  String json(Object value) {
    try {
      var text = json.writeValueAsString(value);
      if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
        throw FlowbridgeException.badInput(
            "Expected a filter of at most %d bytes, but it is larger".formatted(MAX_BYTES));
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected JSON values in a filter", e);
    }
  }

  private Object read(String text) {
    try {
      return json.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected JSON in a saved filter", e);
    }
  }
}

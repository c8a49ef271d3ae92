package io.flowbridge.form.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.form.Form;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** A row of table {@code form}. */
@Component
class FormRow implements RowMapper<Form> {

  private final ObjectMapper json;

  FormRow(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public Form mapRow(ResultSet row, int rowNumber) throws SQLException {
    return new Form(
        row.getString("key"),
        row.getInt("version"),
        row.getString("title"),
        parse(row.getString("schema")),
        parseIfPresent(row.getString("ui_schema")),
        parseIfPresent(row.getString("translations")),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private @Nullable JsonNode parseIfPresent(@Nullable String text) {
    return text == null ? null : parse(text);
  }

  private JsonNode parse(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected a form in the database to be JSON", e);
    }
  }

  static @Nullable String text(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.toString();
  }
}

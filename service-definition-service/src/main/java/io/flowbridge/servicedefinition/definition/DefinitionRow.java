package io.flowbridge.servicedefinition.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.servicedefinition.Audience;
import io.flowbridge.servicedefinition.FormRef;
import io.flowbridge.servicedefinition.ServiceDefinition;
import io.flowbridge.servicedefinition.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** A row of table {@code service_definition}. */
@Component
class DefinitionRow implements RowMapper<ServiceDefinition> {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final ObjectMapper json;

  DefinitionRow(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public ServiceDefinition mapRow(ResultSet row, int rowNumber) throws SQLException {
    return new ServiceDefinition(
        row.getString("key"),
        row.getInt("version"),
        texts(row.getString("title")),
        texts(row.getString("description")),
        texts(row.getString("category")),
        row.getString("icon"),
        row.getString("runtime_bundle"),
        row.getString("process_definition_key"),
        startForm(row),
        row.getString("business_key_pattern"),
        audience(row, "visible"),
        audience(row, "startable"),
        row.getObject("deployed_at", OffsetDateTime.class).toInstant());
  }

  String text(Texts texts) {
    try {
      return json.writeValueAsString(texts.byLanguage());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected texts to become JSON", e);
    }
  }

  private Texts texts(String text) {
    try {
      return new Texts(json.readValue(text, TEXTS));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected texts in the database to be JSON", e);
    }
  }

  private static @Nullable FormRef startForm(ResultSet row) throws SQLException {
    var key = row.getString("start_form_key");
    return key == null ? null : new FormRef(key, row.getInt("start_form_version"));
  }

  private static Audience audience(ResultSet row, String kind) throws SQLException {
    return new Audience(
        names(row, kind + "_roles"), names(row, kind + "_groups"), names(row, kind + "_users"));
  }

  private static Set<String> names(ResultSet row, String column) throws SQLException {
    return Set.of((String[]) row.getArray(column).getArray());
  }
}

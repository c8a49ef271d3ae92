package io.flowbridge.process.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.failure.IntegrationFailure.Attempt;
import io.flowbridge.process.failure.IntegrationFailure.How;
import io.flowbridge.process.failure.IntegrationFailure.Resolution;
import io.flowbridge.process.failure.IntegrationFailure.ServiceInstance;
import io.flowbridge.process.failure.IntegrationFailure.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads a row as a failure. */
@Component
class FailureRow implements RowMapper<IntegrationFailure> {

  private static final TypeReference<List<Attempt>> ATTEMPTS = new TypeReference<>() {};
  private static final TypeReference<JsonNode> TREE = new TypeReference<>() {};
  private static final TypeReference<TreeMap<String, @Nullable Object>> OBJECT =
      new TypeReference<>() {};

  private final Bundle bundle;
  private final ObjectMapper json;

  FailureRow(Bundle bundle, ObjectMapper json) {
    this.bundle = bundle;
    this.json = json;
  }

  @Override
  public IntegrationFailure mapRow(ResultSet row, int number) throws SQLException {
    String id = row.getString("correlation_id");
    String caseId = row.getString("service_instance_id");
    return new IntegrationFailure(
        bundle.globalId(id),
        id,
        State.valueOf(row.getString("state")),
        row.getString("type"),
        row.getInt("version"),
        row.getString("environment"),
        row.getString("cause"),
        row.getInt("attempt"),
        row.getTimestamp("failed_at").toInstant(),
        row.getString("activity_id"),
        row.getString("activity_name"),
        bundle.globalId(row.getString("root_instance_id")),
        caseId == null ? null : new ServiceInstance(caseId),
        row.getString("service_key"),
        row.getString("business_key"),
        read(row.getString("inputs"), TREE),
        List.copyOf(read(row.getString("edits"), OBJECT).keySet()),
        read(row.getString("attempts"), ATTEMPTS),
        resolution(row));
  }

  private static @Nullable Resolution resolution(ResultSet row) throws SQLException {
    String how = row.getString("resolution");
    return how == null
        ? null
        : new Resolution(
            How.valueOf(how),
            row.getTimestamp("resolved_at").toInstant(),
            row.getString("resolved_by"),
            row.getString("reason"));
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected JSON in a column of that type", e);
    }
  }
}

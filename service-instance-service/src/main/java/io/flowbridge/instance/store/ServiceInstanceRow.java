package io.flowbridge.instance.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.flowbridge.instance.DiagramActivity;
import io.flowbridge.instance.ServiceInstance;
import io.flowbridge.instance.ServiceInstanceStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as a case. */
final class ServiceInstanceRow {

  static final String COLUMNS =
      """
      id, business_key, definition_key, title, status, status_label, description, started_by,
      started_at, ended_at, bundle, process_instance_id, process_definition_id, data, activities""";

  private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};
  private static final TypeReference<List<DiagramActivity>> ACTIVITIES = new TypeReference<>() {};

  private ServiceInstanceRow() {}

  static ServiceInstance read(ResultSet row, int number) throws SQLException {
    return new ServiceInstance(
        row.getString("id"),
        row.getString("business_key"),
        row.getString("definition_key"),
        row.getString("title"),
        ServiceInstanceStatus.valueOf(row.getString("status")),
        row.getString("status_label"),
        row.getString("description"),
        row.getString("started_by"),
        instant(row, "started_at"),
        instant(row, "ended_at"),
        row.getString("bundle"),
        row.getString("process_instance_id"),
        row.getString("process_definition_id"),
        Json.read(row.getString("data"), DATA),
        Json.read(row.getString("activities"), ACTIVITIES));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}

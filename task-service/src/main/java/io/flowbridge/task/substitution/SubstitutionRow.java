package io.flowbridge.task.substitution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of table {@code substitution}. */
final class SubstitutionRow {
  private SubstitutionRow() {}

  static Substitution read(ResultSet row, int number) throws SQLException {
    var endedAt = row.getObject("ended_at", OffsetDateTime.class);
    return new Substitution(
        row.getObject("id", UUID.class),
        row.getString("absent"),
        row.getString("substitute"),
        instant(row, "starts_at"),
        instant(row, "ends_at"),
        row.getString("reason"),
        row.getString("created_by"),
        instant(row, "created_at"),
        row.getString("changed_by"),
        instant(row, "changed_at"),
        endedAt == null ? null : endedAt.toInstant());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}

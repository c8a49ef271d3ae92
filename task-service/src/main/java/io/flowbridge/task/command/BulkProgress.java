package io.flowbridge.task.command;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far bulk commands are, for those who gave them an id; kept for a day. */
@Repository
class BulkProgress {
  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  BulkProgress(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * How far a bulk command is.
   *
   * @param updatedAt when it last went on; the node that worked on it may be gone
   * @param endedAt null until it is over
   */
  record BulkOperation(
      UUID id,
      String command,
      int total,
      int succeeded,
      int failed,
      Instant startedAt,
      Instant updatedAt,
      @Nullable Instant endedAt) {}

  /**
   * Notes that a bulk command begins.
   *
   * @throws FlowbridgeException {@code CONFLICT} if one with this id was begun before
   */
  void begin(@Nullable UUID id, String account, String command, int total) {
    if (id == null) {
      return;
    }
    var now = now();
    jdbc.sql("delete from bulk_operation where updated_at < :old")
        .param("old", now.minus(KEPT))
        .update();
    var added =
        jdbc.sql(
                """
                insert into bulk_operation (id, account, command, total, started_at, updated_at, ended_at)
                values (:id, :account, :command, :total, :now, :now, :ended) on conflict (id) do nothing
                """)
            .param("id", id)
            .param("account", account)
            .param("command", command)
            .param("total", total)
            .param("now", now)
            .param("ended", total == 0 ? now : null)
            .update();
    if (added == 0) {
      throw new FlowbridgeException(
          ErrorCodes.CONFLICT, "Expected a new operation, but '%s' was begun before".formatted(id));
    }
  }

  void advance(@Nullable UUID id, BulkResult soFar) {
    if (id == null) {
      return;
    }
    jdbc.sql(
            """
            update bulk_operation set succeeded = :succeeded, failed = :failed, updated_at = :now,
                   ended_at = case when total = :done then :now end
             where id = :id
            """)
        .param("succeeded", soFar.succeeded())
        .param("failed", soFar.failed())
        .param("done", soFar.results().size())
        .param("now", now())
        .param("id", id)
        .update();
  }

  /** Nobody sees the operations of others. */
  Optional<BulkOperation> find(UUID id, String account) {
    return jdbc.sql(
            """
            select id, command, total, succeeded, failed, started_at, updated_at, ended_at
              from bulk_operation where id = :id and account = :account
            """)
        .param("id", id)
        .param("account", account)
        .query(
            (row, number) -> {
              var ended = row.getObject("ended_at", OffsetDateTime.class);
              return new BulkOperation(
                  row.getObject("id", UUID.class),
                  row.getString("command"),
                  row.getInt("total"),
                  row.getInt("succeeded"),
                  row.getInt("failed"),
                  row.getObject("started_at", OffsetDateTime.class).toInstant(),
                  row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                  ended == null ? null : ended.toInstant());
            })
        .optional();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}

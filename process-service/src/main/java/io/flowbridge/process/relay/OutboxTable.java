package io.flowbridge.process.relay;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox as its leader sees it: over the connection that holds the lock. */
class OutboxTable {

  private final JdbcClient jdbc;

  OutboxTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The database's own time: asked before rows are read, all commits before it are seen. */
  Instant now() {
    return jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
  }

  List<OutboxRow> read(int limit) {
    return jdbc.sql(
            "select id, created_at, traceparent, body from fb_outbox order by id limit :limit")
        .param("limit", limit)
        .query(
            (row, index) ->
                new OutboxRow(
                    row.getLong("id"),
                    row.getTimestamp("created_at").toInstant(),
                    row.getString("traceparent"),
                    row.getString("body")))
        .list();
  }

  void delete(List<OutboxRow> rows) {
    jdbc.sql("delete from fb_outbox where id = any(:ids)")
        .param("ids", rows.stream().map(OutboxRow::id).toArray(Long[]::new))
        .update();
  }

  /** Moves a row that can never be published to where people find it. */
  void bury(OutboxRow row, String reason) {
    jdbc.sql(
            """
            with dead as (delete from fb_outbox where id = :id returning id, created_at, traceparent, body)
            insert into fb_outbox_dead (id, created_at, traceparent, body, reason)
            select id, created_at, traceparent, body, :reason from dead
            """)
        .param("id", row.id())
        .param("reason", reason)
        .update();
  }
}

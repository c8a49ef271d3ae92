package io.flowbridge.process.failure;

import io.flowbridge.process.query.PagePosition;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps what could not be read on the bus: so many, so long. */
@Component
class DeadLetterStore {

  /** A page of huge bodies would not fit into memory. */
  private static final String COLUMNS =
      """
      select id, topic, message_key, error_code, error_message, received_at, times, replayed_at,
             replayed_by, reason, octet_length(body) as size,
             case when octet_length(body) <= 65536 then body end as body""";

  private static final String FILTER =
      """
       from fb_dead_letter
      where (cast(:topic as text) is null or topic = :topic)
        and (cast(:text as text) is null or position(lower(:text) in lower(error_message)) > 0)
        and (cast(:since as timestamptz) is null or received_at >= :since)
        and (cast(:replayed as boolean) is null or (replayed_at is not null) = :replayed)""";

  private final JdbcClient jdbc;
  private final DeadLetterRow row;
  private final FailureProperties properties;

  DeadLetterStore(JdbcClient jdbc, DeadLetterRow row, FailureProperties properties) {
    this.jdbc = jdbc;
    this.row = row;
    this.properties = properties;
  }

  /** The same message again is the same letter, and open again if it was replayed. */
  void keep(
      String topic,
      String digest,
      @Nullable String key,
      @Nullable String code,
      @Nullable String reason,
      byte[] body) {
    jdbc.sql(
            """
            insert into fb_dead_letter as d (topic, digest, message_key, error_code, error_message,
              body, received_at)
            values (:topic, :digest, :key, :code, :reason, :body, :now)
            on conflict (topic, digest) do update set times = d.times + 1,
              received_at = excluded.received_at, error_code = excluded.error_code,
              error_message = excluded.error_message, replayed_at = null, replayed_by = null,
              reason = null""")
        .param("topic", topic)
        .param("digest", digest)
        .param("key", key)
        .param("code", code)
        .param("reason", reason)
        .param("body", body)
        .param("now", Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MILLIS)))
        .update();
  }

  /** Nobody else changes it until the transaction ends. */
  Optional<DeadLetterRow.Stored> lock(long id) {
    return jdbc.sql("select * from fb_dead_letter where id = :id for update")
        .param("id", id)
        .query(row::stored)
        .optional();
  }

  Optional<DeadLetter> find(long id) {
    return jdbc.sql(COLUMNS + " from fb_dead_letter where id = :id")
        .param("id", id)
        .query(row)
        .optional();
  }

  /** Newest first, after the given one. */
  List<DeadLetter> page(DeadLetterFilter filter, @Nullable PagePosition after, int limit) {
    return jdbc.sql(
            COLUMNS
                + FILTER
                + """
                   and (cast(:time as timestamptz) is null
                        or (received_at, id) < (:time, cast(:id as bigint)))
                 order by received_at desc, id desc limit :limit""")
        .params(parameters(filter))
        .param("time", after == null ? null : Timestamp.from(after.time()))
        .param("id", after == null ? null : after.number(DeadLetterController.LIST))
        .param("limit", limit)
        .query(row)
        .list();
  }

  int count(DeadLetterFilter filter) {
    return jdbc.sql("select count(*)" + FILTER)
        .params(parameters(filter))
        .query(Integer.class)
        .single();
  }

  void replayed(long id, Audit audit) {
    jdbc.sql(
            """
            update fb_dead_letter set replayed_at = :now, replayed_by = :by, reason = :reason
             where id = :id""")
        .param("id", id)
        .param("now", Timestamp.from(Instant.now()))
        .param("by", audit.viewer().name())
        .param("reason", audit.reason())
        .update();
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  void removeOld() {
    jdbc.sql("delete from fb_dead_letter where received_at < :before")
        .param("before", Timestamp.from(Instant.now().minus(properties.deadLetterRetention())))
        .update();
    jdbc.sql(
            """
            delete from fb_dead_letter where id in (
              select id from fb_dead_letter order by received_at desc, id desc offset :max)""")
        .param("max", properties.maxDeadLetters())
        .update();
  }

  private static Map<String, @Nullable Object> parameters(DeadLetterFilter filter) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("topic", filter.topic());
    parameters.put("text", filter.text());
    parameters.put("since", filter.since() == null ? null : Timestamp.from(filter.since()));
    parameters.put("replayed", filter.replayed());
    return parameters;
  }
}

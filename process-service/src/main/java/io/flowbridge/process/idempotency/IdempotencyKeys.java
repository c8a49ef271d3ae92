package io.flowbridge.process.idempotency;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Remembers, for a while, which instance a command with an idempotency key was for. */
@Component
public class IdempotencyKeys {

  private static final int AT_ONCE = 10_000;

  private final JdbcClient jdbc;
  private final IdempotencyProperties properties;

  IdempotencyKeys(JdbcClient jdbc, IdempotencyProperties properties) {
    this.jdbc = jdbc;
    this.properties = properties;
  }

  /** The engine's id of the instance. */
  public Optional<String> instanceOf(String key) {
    return jdbc.sql("select process_instance_id from fb_idempotency where key = :key")
        .param("key", key)
        .query(String.class)
        .optional();
  }

  /**
   * Waits for a concurrent command with the same key to commit or roll back.
   *
   * @return false if that command won
   */
  public boolean remember(String key, String instanceId) {
    return jdbc.sql(
                """
                insert into fb_idempotency (key, process_instance_id) values (:key, :instance)
                on conflict (key) do nothing""")
            .param("key", key)
            .param("instance", instanceId)
            .update()
        == 1;
  }

  /** So many at once, so that nobody waits for it; the rest a minute later. */
  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  void removeOld() {
    jdbc.sql(
            """
            delete from fb_idempotency where key in (
              select key from fb_idempotency where created_at < :before limit :limit)""")
        .param("before", Timestamp.from(Instant.now().minus(properties.retention())))
        .param("limit", AT_ONCE)
        .update();
  }
}

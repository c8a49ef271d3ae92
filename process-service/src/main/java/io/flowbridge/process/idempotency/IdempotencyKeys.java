package io.flowbridge.process.idempotency;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which instance a command with an idempotency key was for. */
@Component
public class IdempotencyKeys {

  private final JdbcClient jdbc;

  IdempotencyKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
}

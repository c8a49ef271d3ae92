package io.flowbridge.process.instance;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which instance a start with an idempotency key created. */
@Component
class StartedInstances {

  private final JdbcClient jdbc;

  StartedInstances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> find(String key) {
    return jdbc.sql("select process_instance_id from fb_idempotency where key = :key")
        .param("key", key)
        .query(String.class)
        .optional();
  }

  /**
   * Waits for a concurrent start with the same key to commit or roll back.
   *
   * @return false if that start won
   */
  boolean remember(String key, String instanceId) {
    return jdbc.sql(
                "insert into fb_idempotency (key, process_instance_id) values (:key, :instance)"
                    + " on conflict (key) do nothing")
            .param("key", key)
            .param("instance", instanceId)
            .update()
        == 1;
  }
}

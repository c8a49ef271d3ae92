package io.flowbridge.process.message;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which instance took the message of an idempotency key. */
@Component
class CorrelatedMessages {

  /** Apart from the keys of starts, which are in the same table. */
  private static final String PREFIX = "message:";

  private final JdbcClient jdbc;

  CorrelatedMessages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> instanceOf(String key) {
    return jdbc.sql("select process_instance_id from fb_idempotency where key = :key")
        .param("key", PREFIX + key)
        .query(String.class)
        .optional();
  }

  /**
   * Waits for a concurrent message with the same key to commit or roll back.
   *
   * @return false if that message won
   */
  boolean remember(String key, String instanceId) {
    return jdbc.sql(
                """
                insert into fb_idempotency (key, process_instance_id) values (:key, :instance)
                on conflict (key) do nothing""")
            .param("key", PREFIX + key)
            .param("instance", instanceId)
            .update()
        == 1;
  }
}

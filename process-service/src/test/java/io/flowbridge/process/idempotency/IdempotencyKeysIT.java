package io.flowbridge.process.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.process.ProcessServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long keys are kept. What they are for is tested with the commands. */
@ProcessServiceTest
class IdempotencyKeysIT {

  @Autowired IdempotencyKeys keys;
  @Autowired JdbcClient jdbc;

  @Test
  void shouldForgetOldKeysOnly() {
    // given
    String old = "old-" + UUID.randomUUID();
    String young = "young-" + UUID.randomUUID();
    keys.remember(old, "1");
    keys.remember(young, "2");
    makeOlder(old, "91 days");
    makeOlder(young, "89 days");

    // when
    keys.removeOld();

    // then
    assertThat(keys.instanceOf(old)).isEmpty();
    assertThat(keys.instanceOf(young)).hasValue("2");
  }

  private void makeOlder(String key, String age) {
    jdbc.sql(
            """
            update fb_idempotency set created_at = clock_timestamp() - cast(:age as interval)
             where key = :key""")
        .param("age", age)
        .param("key", key)
        .update();
  }
}

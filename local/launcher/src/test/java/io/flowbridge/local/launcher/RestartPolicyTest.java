package io.flowbridge.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

  private final RestartPolicy policy = new RestartPolicy();
  private final Instant start = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void shouldWaitLongerAfterEachDeath() {
    assertThat(policy.delayAfterDeathAt(start)).contains(Duration.ofMillis(500));
    assertThat(policy.delayAfterDeathAt(start.plusSeconds(1))).contains(Duration.ofSeconds(1));
    assertThat(policy.delayAfterDeathAt(start.plusSeconds(3))).contains(Duration.ofSeconds(2));
  }

  @Test
  void shouldGiveUpAfterFiveRestartsInAMinute() {
    for (int death = 0; death < RestartPolicy.LIMIT; death++) {
      assertThat(policy.delayAfterDeathAt(start.plusSeconds(death))).isPresent();
    }

    assertThat(policy.delayAfterDeathAt(start.plusSeconds(30))).isEmpty();
  }

  @Test
  void shouldForgetOldDeaths() {
    policy.delayAfterDeathAt(start);

    assertThat(policy.delayAfterDeathAt(start.plusSeconds(61))).contains(Duration.ofMillis(500));
  }
}

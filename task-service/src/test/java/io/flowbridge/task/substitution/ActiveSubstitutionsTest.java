package io.flowbridge.task.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.flowbridge.platform.FlowbridgeException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How what is known is used is in {@code SubstitutionIT}. */
class ActiveSubstitutionsTest {

  /** Nobody listens on port 1. */
  @Test
  void shouldFailRatherThanShowTooLittleWhileTheDatabaseIsAway() {
    // given
    var properties =
        new SubstitutionProperties(
            Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofDays(1));
    var away = JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://localhost:1/none"));
    var active =
        new ActiveSubstitutions(new Substitutions(away, properties), properties, Clock.systemUTC());

    // when
    active.refresh();

    // then
    assertThatExceptionOfType(FlowbridgeException.class)
        .isThrownBy(() -> active.absentFor("kim"))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("UNAVAILABLE"));
  }
}

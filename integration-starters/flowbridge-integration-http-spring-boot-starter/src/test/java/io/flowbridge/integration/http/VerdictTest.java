package io.flowbridge.integration.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.integration.http.Verdict.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

  @ParameterizedTest
  @CsvSource({
    "200,COMPLETED,''",
    "204,COMPLETED,''",
    "301,FAILURE,''",
    "304,FAILURE,''",
    "400,BUSINESS_ERROR,REJECTED",
    "422,BUSINESS_ERROR,REJECTED",
    "401,FAILURE,''",
    "403,FAILURE,''",
    "404,BUSINESS_ERROR,NOT_FOUND",
    "409,BUSINESS_ERROR,CONFLICT",
    "408,RETRY,''",
    "429,RETRY,''",
    "500,RETRY,''",
    "503,RETRY,''",
    "501,FAILURE,''"
  })
  void shouldKnowTheUsual(int status, Kind kind, String code) {
    assertThat(Verdict.of(status, Map.of())).isEqualTo(new Verdict(kind, code));
  }

  @Test
  void shouldFollowTheElementsOutcomes() {
    var outcomes = Map.of("404", "completed", "4xx", "BAD_PLACE", "5xx", "failure", "202", "retry");

    assertThat(Verdict.of(404, outcomes).kind()).isEqualTo(Kind.COMPLETED);
    assertThat(Verdict.of(418, outcomes)).isEqualTo(new Verdict(Kind.BUSINESS_ERROR, "BAD_PLACE"));
    assertThat(Verdict.of(500, outcomes).kind()).isEqualTo(Kind.FAILURE);
    assertThat(Verdict.of(202, outcomes).kind()).isEqualTo(Kind.RETRY);
  }

  @Test
  void shouldReadRetryAfter() {
    assertThat(RetryAfter.read("120", NOW)).contains(Duration.ofSeconds(120));
    assertThat(RetryAfter.read("Tue, 3 Feb 2026 04:06:06 GMT", NOW))
        .contains(Duration.ofMinutes(1));
    assertThat(RetryAfter.read("Tue, 3 Feb 2026 04:04:06 GMT", NOW)).contains(Duration.ZERO);
    assertThat(RetryAfter.read("999999999", NOW)).contains(RetryAfter.LONGEST);
    assertThat(RetryAfter.read("soon", NOW)).isEmpty();
    assertThat(RetryAfter.read(null, NOW)).isEmpty();
  }
}

package io.flowbridge.process.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PagePositionTest {

  private static final Instant TIME = Instant.parse("2026-11-21T12:00:00.123Z");

  @Test
  void shouldFindPlaceAgain() {
    String cursor = PagePosition.cursor("letters", TIME, "17");

    assertThat(PagePosition.of("letters", cursor)).isEqualTo(new PagePosition(TIME, "17"));
    assertThat(PagePosition.of("letters", null)).isNull();
    assertThat(new PagePosition(TIME, "17").number("letters")).isEqualTo(17);
  }

  @Test
  void shouldRefuseCursorOfAnotherList() {
    String cursor = PagePosition.cursor("failures", TIME, "abc");

    assertRefused(() -> PagePosition.of("letters", cursor));
    assertRefused(() -> new PagePosition(TIME, "abc").number("letters"));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            FlowbridgeException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCodes.BAD_CURSOR));
  }
}

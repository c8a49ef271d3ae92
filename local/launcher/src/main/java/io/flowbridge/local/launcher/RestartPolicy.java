package io.flowbridge.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How long to wait before a part that died is started again: longer each time, and not at all after
 * five in a minute.
 */
final class RestartPolicy {

  static final int LIMIT = 5;
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final Duration FIRST_DELAY = Duration.ofMillis(500);

  private final Deque<Instant> deaths = new ArrayDeque<>();

  /** Empty: give up. */
  Optional<Duration> delayAfterDeathAt(Instant now) {
    deaths.addLast(now);
    while (deaths.peekFirst() != null && deaths.peekFirst().isBefore(now.minus(WINDOW))) {
      deaths.removeFirst();
    }
    return deaths.size() > LIMIT
        ? Optional.empty()
        : Optional.of(FIRST_DELAY.multipliedBy(1L << (deaths.size() - 1)));
  }

  void forget() {
    deaths.clear();
  }
}

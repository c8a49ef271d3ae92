package io.flowbridge.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Asks again and again until the answer is the one that is waited for. */
final class Waiting {
  private static final long PAUSE_MILLIS = 200;

  private Waiting() {}

  /**
   * Answers the first answer that will do.
   *
   * @param what completes the sentence "Expected … within"
   * @throws IllegalStateException if none does in time
   */
  static <T> T until(String what, Duration patience, Callable<T> question, Predicate<T> done)
      throws Exception {
    var deadline = Instant.now().plus(patience);
    var answer = question.call();
    while (!done.test(answer)) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException(
            "Expected " + what + " within " + patience.toSeconds() + " s");
      }
      Thread.sleep(PAUSE_MILLIS);
      answer = question.call();
    }
    return answer;
  }
}

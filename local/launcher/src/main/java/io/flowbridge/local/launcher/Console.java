package io.flowbridge.local.launcher;

import java.time.Duration;
import java.util.Locale;

/** Progress for people: one line for each thing that happened. */
class Console {

  synchronized void line(String text) {
    System.out.println(text);
    System.out.flush();
  }

  void done(String what, String result, long startedNanos) {
    line(
        String.format(Locale.ROOT, "  ✓ %-28s %-34s %6.1f s", what, result, seconds(startedNanos)));
  }

  void problem(String what, String result) {
    line(String.format(Locale.ROOT, "  ✗ %-28s %s", what, result));
  }

  static double seconds(long startedNanos) {
    return Duration.ofNanos(System.nanoTime() - startedNanos).toMillis() / 1000.0;
  }
}

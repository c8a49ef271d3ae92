package io.flowbridge.process.integration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lock of an external task, kept in its worker id: which attempt it is for, and whether its
 * answer is still awaited. So an answer, a timeout and the end of a back-off can be told apart by
 * the row alone.
 */
record IntegrationLock(int attempt, boolean awaited) {

  private static final Pattern WORKER = Pattern.compile("integration:(\\d{1,9})(:failed)?");

  static IntegrationLock awaiting(int attempt) {
    return new IntegrationLock(attempt, true);
  }

  /** What the worker id says; a task somebody unlocked starts over. */
  static IntegrationLock of(@Nullable String worker) {
    if (worker != null) {
      Matcher matcher = WORKER.matcher(worker);
      if (matcher.matches()) {
        return new IntegrationLock(Integer.parseInt(matcher.group(1)), matcher.group(2) == null);
      }
    }
    return new IntegrationLock(0, false);
  }

  IntegrationLock failed() {
    return new IntegrationLock(attempt, false);
  }

  IntegrationLock next() {
    return awaiting(attempt + 1);
  }

  String worker() {
    return "integration:" + attempt + (awaited ? "" : ":failed");
  }
}

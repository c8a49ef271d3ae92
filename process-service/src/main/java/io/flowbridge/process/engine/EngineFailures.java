package io.flowbridge.process.engine;

import io.flowbridge.platform.FlowbridgeException;

/** What callers are told when the process itself fails while they wait for it. */
public final class EngineFailures {

  /** The process failed in the same transaction; nothing was committed. */
  public static final String PROCESS_FAILED = "PROCESS_FAILED";

  private EngineFailures() {}

  public static FlowbridgeException ofProcess(String command, Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return new FlowbridgeException(
        PROCESS_FAILED,
        "Expected to %s, but the process failed: %s".formatted(command, cause.getMessage()),
        failure);
  }
}

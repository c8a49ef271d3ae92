package io.flowbridge.process.failure;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.outbox.Fact;

/** Who does something, and why. */
record Audit(Viewer viewer, String reason) {

  private static final int MAX_REASON = 1_000;

  /**
   * @throws FlowbridgeException {@code BAD_INPUT} without a reason or with a very long one
   */
  static Audit of(Viewer viewer, String reason) {
    String stripped = reason.strip();
    if (stripped.isEmpty() || stripped.length() > MAX_REASON || stripped.indexOf('\u0000') >= 0) {
      throw FlowbridgeException.badInput(
          "Expected a reason of 1 to %d characters, but it has %d"
              .formatted(MAX_REASON, stripped.length()));
    }
    return new Audit(viewer, stripped);
  }

  Fact sign(Fact fact) {
    return fact.user(viewer.name()).message(reason);
  }
}

package io.flowbridge.task.index;

import io.flowbridge.platform.Cursor;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import java.time.Instant;

/** A moment from which a stream of changes can go on; opaque to clients. */
public record ResumeToken(Instant time) {
  private static final String KIND = "changes";

  public static ResumeToken parse(String token) {
    var parts = Cursor.decode(token, 2);
    if (KIND.equals(parts.get(0)) && parts.get(1) instanceof Number millis) {
      return new ResumeToken(Instant.ofEpochMilli(millis.longValue()));
    }
    throw new FlowbridgeException(
        ErrorCodes.BAD_CURSOR, "Expected the asOf token of a task list, but got another cursor");
  }

  @Override
  public String toString() {
    return Cursor.encode(KIND, time.toEpochMilli());
  }
}

package io.flowbridge.process.failure;

import io.flowbridge.platform.Cursor;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page ended. */
record PagePosition(Instant time, String id) {

  static String cursor(Instant time, String id) {
    return Cursor.encode(time.toEpochMilli(), id);
  }

  static @Nullable PagePosition of(@Nullable String after) {
    if (after == null) {
      return null;
    }
    List<@Nullable Object> parts = Cursor.decode(after, 2);
    if (parts.get(0) instanceof Number millis && parts.get(1) instanceof String id) {
      return new PagePosition(Instant.ofEpochMilli(millis.longValue()), id);
    }
    throw new FlowbridgeException(
        ErrorCodes.BAD_CURSOR, "Expected a cursor of this list, but got another one");
  }
}

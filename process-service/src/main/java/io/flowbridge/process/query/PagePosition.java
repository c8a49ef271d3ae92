package io.flowbridge.process.query;

import io.flowbridge.platform.Cursor;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list that begins with the newest ended.
 *
 * @param id decides between what has the same time
 */
public record PagePosition(Instant time, String id) {

  private static final int PARTS = 3;

  /**
   * Where the next page begins, as text for clients.
   *
   * @param list whose cursor it is; those of other lists are refused
   */
  public static String cursor(String list, Instant time, String id) {
    return Cursor.encode(list, time.toEpochMilli(), id);
  }

  /**
   * Reads a cursor; none is the beginning of the list.
   *
   * @throws FlowbridgeException {@code BAD_CURSOR}
   */
  public static @Nullable PagePosition of(String list, @Nullable String after) {
    if (after == null) {
      return null;
    }
    List<@Nullable Object> parts = Cursor.decode(after, PARTS);
    if (list.equals(parts.get(0))
        && parts.get(1) instanceof Number millis
        && parts.get(2) instanceof String id) {
      return new PagePosition(Instant.ofEpochMilli(millis.longValue()), id);
    }
    throw bad(list);
  }

  /** The id of lists whose ids are numbers. */
  public long number(String list) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException e) {
      throw bad(list);
    }
  }

  private static FlowbridgeException bad(String list) {
    return new FlowbridgeException(
        ErrorCodes.BAD_CURSOR, "Expected a cursor of %s, but got another one".formatted(list));
  }
}

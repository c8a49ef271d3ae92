package io.flowbridge.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Opaque positions in a list. A cursor is a list of plain JSON values with a check sum, so that one
 * that was cut, edited or made for another list is refused and not misread.
 */
public final class Cursor {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<@Nullable Object>> LIST = new TypeReference<>() {};

  private Cursor() {}

  /** Makes a cursor of text, numbers, booleans and nulls. */
  public static String encode(@Nullable Object... parts) {
    try {
      var values = new ArrayList<@Nullable Object>(Arrays.asList(parts));
      values.add(checkSum(JSON.writeValueAsBytes(values)));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(values));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Expected plain values in a cursor", e);
    }
  }

  /**
   * Reads the values of a cursor. Whole numbers come back as Integer or Long.
   *
   * @param parts how many values the list's cursors have
   * @throws FlowbridgeException {@code BAD_CURSOR} if this list did not make it
   */
  public static List<@Nullable Object> decode(String cursor, int parts) {
    try {
      var values = JSON.readValue(Base64.getUrlDecoder().decode(cursor), LIST);
      var sum = values == null || values.isEmpty() ? null : values.remove(values.size() - 1);
      if (values != null
          && values.size() == parts
          && sum instanceof Number number
          && number.longValue() == checkSum(JSON.writeValueAsBytes(values))) {
        return values;
      }
    } catch (IllegalArgumentException | java.io.IOException e) {
      throw bad(e);
    }
    throw bad(null);
  }

  private static long checkSum(byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  private static FlowbridgeException bad(@Nullable Exception cause) {
    var refusal =
        new FlowbridgeException(
            ErrorCodes.BAD_CURSOR, "Expected a cursor of this list, but got something else");
    if (cause != null) {
      refusal.addSuppressed(cause);
    }
    return refusal;
  }
}

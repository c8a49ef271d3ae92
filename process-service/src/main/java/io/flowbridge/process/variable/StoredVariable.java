package io.flowbridge.process.variable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A process variable as the engine stores it: a type and the columns that type uses.
 *
 * @param type the engine's name of the type, for example {@code long} or {@code json}
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares variables, and copies would cost
public record StoredVariable(
    String name,
    String type,
    @Nullable String text,
    @Nullable Long number,
    @Nullable Double fraction,
    byte @Nullable [] bytes) {

  private static final Set<String> JSON_TYPES = Set.of("json", "spin://application/json");
  private static final Set<String> PLAIN_TYPES =
      Set.of("string", "long", "integer", "short", "double", "boolean", "date", "null");

  /** Names of the platform's own variables start with it; they are never part of data. */
  public static final String PLATFORM_PREFIX = "fb_";

  public boolean isPlatforms() {
    return name.startsWith(PLATFORM_PREFIX);
  }

  /** Files, serialised Java objects and the like have no JSON form. */
  public boolean hasJsonForm() {
    return PLAIN_TYPES.contains(type) || (JSON_TYPES.contains(type) && bytes != null);
  }

  /** About how many bytes the value needs as JSON. */
  public int size() {
    int payload = bytes != null ? bytes.length : text != null ? text.length() : Long.BYTES;
    return name.length() + payload;
  }

  public @Nullable Object jsonValue(ObjectMapper json) {
    return switch (type) {
      case "string" -> text;
      case "long", "integer", "short" -> number;
      case "double" -> fraction;
      case "boolean" -> number == null ? null : number == 1;
      case "date" -> number == null ? null : Instant.ofEpochMilli(number).toString();
      case "json", "spin://application/json" -> tree(json);
      default -> null;
    };
  }

  private @Nullable Object tree(ObjectMapper json) {
    try {
      return bytes == null ? null : json.readTree(bytes);
    } catch (IOException e) {
      throw new IllegalStateException("Variable '" + name + "' is stored as JSON but is none", e);
    }
  }
}

package io.flowbridge.task.index;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Form data as a flat list of typed values, so that any form can be filtered by without a field of
 * its own in the index. Elements of a list share their list's path.
 */
final class FormValues {
  static final int MAX_PATHS = 1000;
  static final int MAX_VALUES = 5000;
  static final int MAX_BYTES = 256 * 1024;
  static final int MAX_PATH_LENGTH = 500;

  /** Longer text is found by its words only. */
  static final int MAX_TEXT = 8000;

  private final Set<Map<String, Object>> entries = new LinkedHashSet<>();
  private final Set<String> paths = new HashSet<>();
  private final List<String> words = new ArrayList<>();
  private int bytes;
  private boolean cut;

  private FormValues() {}

  static FormValues of(Map<String, @Nullable Object> data) {
    var values = new FormValues();
    data.forEach((name, value) -> values.add(name, value));
    return values;
  }

  List<Map<String, Object>> entries() {
    return List.copyOf(entries);
  }

  /** The texts one by one: a phrase does not go from one value into the next. */
  List<String> words() {
    return words;
  }

  /** Whether there was more than is indexed. */
  boolean isCut() {
    return cut;
  }

  private void add(String path, @Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      object.forEach((name, inner) -> add(path + "." + name, inner));
    } else if (value instanceof List<?> list) {
      list.forEach(element -> add(path, element));
    } else if (value != null) {
      addPlain(path, value);
    }
  }

  private void addPlain(String path, Object value) {
    if (path.length() > MAX_PATH_LENGTH
        || entries.size() == MAX_VALUES
        || (!paths.contains(path) && paths.size() == MAX_PATHS)) {
      cut = true;
      return;
    }
    var entry = entry(path, value);
    var text = value.toString();
    var size = bytes(path) + bytes(text);
    if (bytes + size <= MAX_BYTES) {
      bytes += size;
      paths.add(path);
      if (entries.add(entry) && !(value instanceof Boolean)) {
        words.add(text);
      }
    } else {
      cut = true;
      addBeginning(text);
    }
  }

  private Map<String, Object> entry(String path, Object value) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("path", path);
    if (value instanceof Number number) {
      entry.put("number", number.doubleValue());
    } else if (value instanceof Boolean) {
      entry.put("bool", value);
    } else {
      addText(entry, value.toString());
    }
    return entry;
  }

  private void addText(Map<String, Object> entry, String text) {
    if (text.length() > MAX_TEXT) {
      cut = true;
      return;
    }
    entry.put("text", text);
    var time = time(text);
    if (time != null) {
      entry.put("date", time.toString());
    }
  }

  /** As much of a text as is left room for, found by its words only. */
  private void addBeginning(String text) {
    // A character is three bytes at most, or a half of four.
    var end = Math.min(text.length(), (MAX_BYTES - bytes) / 3);
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    if (end > 0) {
      words.add(text.substring(0, end));
      bytes += bytes(text.substring(0, end));
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The instant that a text names as ISO 8601 date or time; dates start in UTC. */
  static @Nullable Instant time(String text) {
    if (text.length() < 10 || text.length() > 40 || text.charAt(4) != '-') {
      return null;
    }
    try {
      var time =
          text.length() == 10
              ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(text).toInstant();
      var year = time.atOffset(ZoneOffset.UTC).getYear();
      return year >= 0 && year <= 9999 ? time : null;
    } catch (DateTimeParseException notATime) {
      return null;
    }
  }
}

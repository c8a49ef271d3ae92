package io.flowbridge.task.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Form data as a flat list of typed values, so that any form can be filtered by without a field of
 * its own in the index. Elements of a list share their list's path.
 */
final class FormValues {
  static final int MAX_VALUES = 1000;
  static final int MAX_CHARACTERS = 256 * 1024;

  private final List<Map<String, Object>> entries = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean cut;

  private FormValues() {}

  static FormValues of(Map<String, @Nullable Object> data) {
    var values = new FormValues();
    data.forEach((name, value) -> values.add(name, value));
    return values;
  }

  List<Map<String, Object>> entries() {
    return entries;
  }

  String words() {
    return words.toString();
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
    if (entries.size() == MAX_VALUES) {
      cut = true;
      return;
    }
    var entry = new LinkedHashMap<String, Object>();
    entry.put("path", path);
    if (value instanceof Number number) {
      entry.put("number", number.doubleValue());
      addWords(value.toString());
    } else if (value instanceof Boolean) {
      entry.put("bool", value);
    } else {
      var text = value.toString();
      entry.put("text", text);
      var time = time(text);
      if (time != null) {
        entry.put("date", time.toString());
      }
      addWords(text);
    }
    entries.add(entry);
  }

  private void addWords(String text) {
    var room = MAX_CHARACTERS - words.length() - 1;
    if (text.length() > room) {
      cut = true;
    }
    if (room > 0) {
      words.append(text, 0, Math.min(room, text.length())).append('\n');
    }
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

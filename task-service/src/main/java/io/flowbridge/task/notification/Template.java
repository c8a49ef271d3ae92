package io.flowbridge.task.notification;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.Map;

/**
 * A mail's template: Mustache, plain text, with the subject in the first line and an empty line
 * below. Values that are missing are empty.
 */
record Template(String source) {
  private static final String SUBJECT = "Subject:";
  private static final int MAX_SUBJECT = 200;
  private static final Mustache.Compiler MUSTACHE =
      Mustache.compiler().escapeHTML(false).defaultValue("").emptyStringIsFalse(true);

  /** A subject is one line. */
  record Text(String subject, String body) {}

  /**
   * Fills in the values.
   *
   * @throws IllegalArgumentException if it is no such template
   */
  Text render(Map<String, ?> values) {
    String text;
    try {
      text = MUSTACHE.compile(source).execute(values);
    } catch (MustacheException e) {
      throw new IllegalArgumentException("Expected a Mustache template, but " + e.getMessage(), e);
    }
    var lines = text.stripLeading().split("\\R", 2);
    if (!lines[0].startsWith(SUBJECT) || lines.length < 2) {
      throw new IllegalArgumentException(
          "Expected a template that begins with '%s', but it begins with '%s'"
              .formatted(SUBJECT, lines[0]));
    }
    var subject = lines[0].substring(SUBJECT.length()).replaceAll("\\p{Cntrl}", " ").strip();
    return new Text(
        subject.length() > MAX_SUBJECT ? subject.substring(0, MAX_SUBJECT) : subject,
        lines[1].strip() + "\n");
  }
}

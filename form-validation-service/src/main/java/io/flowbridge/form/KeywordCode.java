package io.flowbridge.form;

import java.util.Locale;

/** Stable codes: the schema keyword in capitals, {@code minLength} → {@code MIN_LENGTH}. */
public final class KeywordCode {

  private KeywordCode() {}

  public static String of(String keyword) {
    return keyword.replace("$", "").replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}

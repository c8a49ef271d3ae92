package io.flowbridge.task.content;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files that somebody sent, made safe for whoever stores them on a disk. */
public final class FileNames {
  private static final int MAX_LENGTH = 150;
  private static final int MAX_EXTENSION = 10;
  private static final String NAMELESS = "file";

  /** Controls, and characters that have no look of their own but change how others look. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

  private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*]");
  private static final Pattern AROUND = Pattern.compile("^[\\s.]+|[\\s.]+$");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private FileNames() {}

  /** The last part of a path, without what some system takes for more than a name. */
  public static String safe(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFC);
    plain = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
    plain = INVISIBLE.matcher(plain).replaceAll("");
    plain = SPECIAL.matcher(plain).replaceAll("_");
    plain = shortened(AROUND.matcher(plain).replaceAll(""));
    if (plain.isEmpty()) {
      return NAMELESS;
    }
    return RESERVED.matcher(plain).matches() ? "_" + plain : plain;
  }

  /** Cuts a long name before its extension, and never through a character. */
  private static String shortened(String name) {
    if (name.length() <= MAX_LENGTH) {
      return name;
    }
    var dot = name.lastIndexOf('.');
    var extension = dot < 0 || name.length() - dot > MAX_EXTENSION ? "" : name.substring(dot);
    var end = MAX_LENGTH - extension.length();
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end) + extension;
  }
}

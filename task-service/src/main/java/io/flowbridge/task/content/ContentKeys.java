package io.flowbridge.task.content;

import io.flowbridge.platform.FlowbridgeException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Keys of contents. They say which bundle to ask whether a content is still needed. */
public final class ContentKeys {
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*/[0-9a-f]{2}/[0-9a-f-]{36}");
  private static final int SHARD = 2;

  private ContentKeys() {}

  /** A new key. */
  public static String of(String bundle) {
    var id = UUID.randomUUID().toString();
    return bundle + "/" + id.substring(0, SHARD) + "/" + id;
  }

  static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  /**
   * The key itself.
   *
   * @throws FlowbridgeException {@code NOT_FOUND} if it is none: no store has such a content
   */
  static String require(String key) {
    if (!isKey(key)) {
      throw FlowbridgeException.notFound("Expected a content, but '%s' is none".formatted(key));
    }
    return key;
  }

  static String bundleOf(String key) {
    return key.substring(0, key.indexOf('/'));
  }
}

package io.flowbridge.integration.s3;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.Label;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** How a file's bytes are written in a process. */
public enum ContentEncoding {
  @Label("Text (UTF-8)")
  TEXT,
  @Label("Base64")
  BASE64;

  static ContentEncoding orText(@Nullable ContentEncoding encoding) {
    return encoding == null ? TEXT : encoding;
  }

  byte[] bytes(String content) {
    return switch (this) {
      case TEXT -> content.getBytes(StandardCharsets.UTF_8);
      case BASE64 -> decoded(content);
    };
  }

  String content(byte[] bytes) {
    return switch (this) {
      case TEXT -> new String(bytes, StandardCharsets.UTF_8);
      case BASE64 -> Base64.getEncoder().encodeToString(bytes);
    };
  }

  /** Lines may be broken anywhere; anything else that is no Base64 is refused. */
  private static byte[] decoded(String content) {
    try {
      return Base64.getDecoder().decode(content.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      throw new FinalException("Expected a content in Base64, but " + e.getMessage(), e);
    }
  }
}

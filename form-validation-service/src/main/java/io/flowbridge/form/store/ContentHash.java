package io.flowbridge.form.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.flowbridge.form.FormContent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells whether two contents are the same form. White space does not count; the order of properties
 * does, because it is the order of the fields on the screen.
 */
final class ContentHash {

  private ContentHash() {}

  static String of(FormContent content) {
    var canonical =
        JsonNodeFactory.instance
            .arrayNode()
            .add(content.title())
            .add(content.schema())
            .add(content.uiSchema())
            .add(content.translations())
            .toString();
    return HexFormat.of().formatHex(sha256().digest(canonical.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected every JDK to have SHA-256", e);
    }
  }
}

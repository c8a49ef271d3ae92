package io.flowbridge.form.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Follows {@code $ref} inside one document; there is no other place it may lead to. */
public final class LocalReferences {

  private LocalReferences() {}

  /** The schema a {@code "#/…"} reference means, if it is one and leads to a schema. */
  public static Optional<JsonNode> resolve(JsonNode document, String reference) {
    if (reference.equals("#")) {
      return Optional.of(document);
    }
    if (!reference.startsWith("#/")) {
      return Optional.empty();
    }
    try {
      var fragment = reference.substring(1).replace("+", "%2B");
      var target =
          document.at(JsonPointer.compile(URLDecoder.decode(fragment, StandardCharsets.UTF_8)));
      return Optional.of(target).filter(node -> node.isObject() || node.isBoolean());
    } catch (IllegalArgumentException notAPointer) {
      return Optional.empty();
    }
  }
}

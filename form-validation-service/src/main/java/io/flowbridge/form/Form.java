package io.flowbridge.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of a form as it is kept and shown. It never changes. */
public record Form(
    String key,
    int version,
    @Nullable String title,
    JsonNode schema,
    @Nullable JsonNode uiSchema,
    @Nullable JsonNode translations,
    Instant createdAt) {

  public FormId id() {
    return new FormId(key, version);
  }
}

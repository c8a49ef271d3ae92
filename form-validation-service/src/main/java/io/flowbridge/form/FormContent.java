package io.flowbridge.form;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a designer writes: a JSON Schema (draft 2020-12), its layout and its texts. */
public record FormContent(
    @Nullable String title,
    JsonNode schema,
    @Nullable JsonNode uiSchema,
    @Nullable JsonNode translations) {}

package io.flowbridge.integration.s3;

import io.flowbridge.integration.Label;
import org.jspecify.annotations.Nullable;

/** What was read. */
public record S3FileContent(
    @Label(value = "Content", description = "Variable that takes the content") String content,
    @Label(value = "Content type", description = "Variable that takes the content type")
        @Nullable String contentType,
    @Label(value = "Size", description = "Variable that takes the size in bytes") long size) {}

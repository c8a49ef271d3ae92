package io.flowbridge.integration.document;

import io.flowbridge.integration.Label;
import java.time.Instant;

/** The document is stored. */
public record DocumentRendered(
    @Label(value = "Path", description = "Variable that takes the path") String path,
    @Label(value = "URL", description = "Variable that takes the link") String url,
    @Label(value = "Good until", description = "Variable that takes when the link ends")
        Instant goodUntil,
    @Label(value = "Content type", description = "Variable that takes application/pdf")
        String contentType,
    @Label(value = "Size", description = "Variable that takes the size in bytes") long size,
    @Label(value = "Pages", description = "Variable that takes the number of pages") int pages) {}

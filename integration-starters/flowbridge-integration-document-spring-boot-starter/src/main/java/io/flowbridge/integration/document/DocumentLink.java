package io.flowbridge.integration.document;

import io.flowbridge.integration.Label;
import java.time.Instant;

/** A link by which whoever has it saves the document. */
public record DocumentLink(
    @Label(value = "URL", description = "Variable that takes the link") String url,
    @Label(value = "Good until", description = "Variable that takes when the link ends")
        Instant goodUntil) {}

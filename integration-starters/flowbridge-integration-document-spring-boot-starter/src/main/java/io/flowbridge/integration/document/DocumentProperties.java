package io.flowbridge.integration.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large documents may be.
 *
 * @param enabled whether the types are served
 * @param maxPages how many pages a document may have
 * @param maxSize how large its file may be
 */
@ConfigurationProperties("flowbridge.integration.document")
@Validated
public record DocumentProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("100") @Min(1) @Max(10_000) int maxPages,
    @DefaultValue("10MB") DataSize maxSize) {}

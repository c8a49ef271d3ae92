package io.flowbridge.task.index;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a list stands still for those who page through it.
 *
 * @param moments how many lists of a node are kept at most; the one longest unused gives way
 * @param idle how long a list is kept after its last page was read
 * @param maxAge how long a list is kept however often it is read
 */
@Validated
@ConfigurationProperties("flowbridge.task.paging")
record PagingProperties(
    @Min(1) @DefaultValue("100") int moments,
    @DefaultValue("2m") Duration idle,
    @DefaultValue("10m") Duration maxAge) {}

package io.flowbridge.integration.s3;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What processes may do in the bucket.
 *
 * @param enabled whether the types are served
 * @param sharedFolders folders that every process may name
 * @param maxSize how large a file may be that goes through the bus
 * @param longestLink how long a link may be good for
 */
@ConfigurationProperties("flowbridge.integration.s3")
@Validated
public record S3Properties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue Set<@NotNull @Pattern(regexp = "[\\w-]+") String> sharedFolders,
    @DefaultValue("256KB") DataSize maxSize,
    @DefaultValue("1h") @DurationMin(seconds = 1) @DurationMax(days = 7) Duration longestLink) {}

package io.flowbridge.integration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the artifact takes part.
 *
 * @param enabled whether requests are served
 * @param name name of the artifact and its consumer group; spring.application.name if not set
 * @param environments environments this artifact serves; without any it serves the requests that
 *     name none
 * @param concurrency how many requests of a type are handled at a time
 * @param inboxSize how many outcomes are remembered to answer duplicates
 * @param heartbeat how often the artifact announces itself
 * @param writeTemplates folder to write the element templates to, then stop without serving
 */
@ConfigurationProperties("flowbridge.integration")
@Validated
public record IntegrationProperties(
    @DefaultValue("true") boolean enabled,
    @Nullable @Pattern(regexp = Artifact.NAME) String name,
    @DefaultValue List<@NotNull @Pattern(regexp = Artifact.NAME) String> environments,
    @DefaultValue("1") @Min(1) @Max(64) int concurrency,
    @DefaultValue("10000") @Min(1) int inboxSize,
    @DefaultValue("5s") @DurationMin(seconds = 1) Duration heartbeat,
    @Nullable Path writeTemplates) {}

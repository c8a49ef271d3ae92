package io.flowbridge.integration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
 * @param bus which bus, where the binders of several are on the class path
 * @param environments environments this artifact serves; without any it serves the requests that
 *     name none
 * @param concurrency how many requests of a type are handled at a time
 * @param types what is different for single types, by type
 * @param inbox where outcomes are remembered to answer duplicates
 * @param inboxSize how many outcomes the memory keeps
 * @param inboxRetention how long the table keeps outcomes
 * @param longestHandling how long a handler may work before the bus takes this instance for dead
 * @param shutdownTimeout how long requests under way may take when the artifact stops
 * @param heartbeat how often the artifact announces itself
 * @param writeTemplates folder to write the element templates to, then stop without serving
 */
@ConfigurationProperties("flowbridge.integration")
@Validated
public record IntegrationProperties(
    @DefaultValue("true") boolean enabled,
    @Nullable @Pattern(regexp = Artifact.NAME) String name,
    @Nullable Bus bus,
    @DefaultValue List<@NotNull @Pattern(regexp = Artifact.NAME) String> environments,
    @DefaultValue("1") @Min(1) @Max(64) int concurrency,
    @DefaultValue Map<String, @Valid TypeProperties> types,
    @DefaultValue("MEMORY") InboxKind inbox,
    @DefaultValue("10000") @Min(1) int inboxSize,
    @DefaultValue("7d") @DurationMin(minutes = 1) Duration inboxRetention,
    @DefaultValue("1h") @DurationMin(minutes = 1) Duration longestHandling,
    @DefaultValue("20s") @DurationMin(millis = 1) Duration shutdownTimeout,
    @DefaultValue("5s") @DurationMin(seconds = 1) Duration heartbeat,
    @Nullable Path writeTemplates) {

  /** Where outcomes are remembered. */
  public enum InboxKind {
    /** In this instance, until it stops. */
    MEMORY,
    /** In the table flowbridge_inbox of the application's data source. */
    JDBC
  }

  /**
   * What is different for one type.
   *
   * @param concurrency how many of its requests are handled at a time
   */
  public record TypeProperties(@Nullable @Min(1) @Max(64) Integer concurrency) {}

  @AssertTrue(message = "must not end in dlq: its topics would be those of dead letters")
  boolean isFreeOfDeadLetters() {
    return environments.stream().noneMatch(name -> ("." + name).endsWith(".dlq"));
  }

  int concurrencyOf(String type) {
    var own = types.get(type);
    return own == null || own.concurrency() == null ? concurrency : own.concurrency();
  }
}

package io.flowbridge.integration.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What may be published, and what becomes of messages that come. Without topics and routes nothing
 * is.
 *
 * @param enabled whether the type publish-message is served and routes are read
 * @param topics topics that elements may publish to
 * @param maxSize how long a body may be that an element publishes
 * @param routes which messages go to which process, by name
 * @param bundles base URLs of runtime bundles, by name
 * @param tokenUri where this artifact gets its token, by client credentials
 * @param clientId this artifact at the identity provider
 * @param clientSecret its secret
 * @param attempts how often a message is tried that no process takes
 * @param retryDelay how long such a message waits between two attempts, beside the topic
 * @param patience how long a bundle that does not answer is waited for, holding up its route
 * @param timeLimit how long a call to a bundle may take
 */
@ConfigurationProperties("flowbridge.integration.message")
@Validated
public record MessageProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue List<@NotNull @Pattern(regexp = TOPIC) String> topics,
    @DefaultValue("900KB") DataSize maxSize,
    @DefaultValue Map<@Pattern(regexp = NAME) String, @NotNull @Valid Route> routes,
    @DefaultValue Map<String, @NotNull URI> bundles,
    @Nullable URI tokenUri,
    @Nullable String clientId,
    @Nullable String clientSecret,
    @DefaultValue("6") @Min(1) @Max(1000) int attempts,
    @DefaultValue("10s") @DurationMin(millis = 1) @DurationMax(minutes = 10) Duration retryDelay,
    @DefaultValue("2m") @DurationMin(millis = 0) @DurationMax(hours = 1) Duration patience,
    @DefaultValue("20s") @DurationMin(millis = 1) @DurationMax(minutes = 5) Duration timeLimit) {

  /** The platform's own topics are nobody's. */
  private static final String TOPIC = "(?!flowbridge\\.)[A-Za-z0-9._-]{1,249}";

  private static final String NAME = "[a-z0-9][a-z0-9-]{0,49}";

  /**
   * Where messages of a topic go. Expressions are JSONata over the body, with $key, $headers and
   * $topic.
   *
   * @param topic a topic of your own
   * @param bundle name of the runtime bundle
   * @param start key of the process that a message starts
   * @param message name of the BPMN message that a process waits for
   * @param when which messages of the topic are meant; without it all are
   * @param businessKey expression for the business key; with message it says who is meant
   * @param idempotencyKey expression for what is the same only if the message is the same
   * @param variables expressions for process variables, by name
   */
  public record Route(
      @NotNull @Pattern(regexp = TOPIC) String topic,
      @NotBlank String bundle,
      @Nullable String start,
      @Nullable String message,
      @Nullable String when,
      @Nullable String businessKey,
      @NotBlank String idempotencyKey,
      @DefaultValue Map<String, @NotBlank String> variables) {

    @AssertTrue(message = "needs either start or message, not both")
    boolean isEitherStartOrMessage() {
      return StringUtils.hasText(start) != StringUtils.hasText(message);
    }

    @AssertTrue(message = "needs a business key to know which process gets the message")
    boolean isForSomebody() {
      return !StringUtils.hasText(message) || StringUtils.hasText(businessKey);
    }
  }

  @AssertTrue(message = "must name bundles that have a URL in bundles")
  boolean isOfKnownBundles() {
    return routes.values().stream()
        .allMatch(route -> route == null || bundles.containsKey(route.bundle()));
  }

  @AssertTrue(message = "of routes need tokenUri, clientId and clientSecret")
  boolean isAbleToCall() {
    return routes.isEmpty()
        || (tokenUri != null && StringUtils.hasText(clientId) && StringUtils.hasText(clientSecret));
  }

  /** Not the secret: this ends up in logs and failure reports. */
  @Override
  public String toString() {
    return "topics %s, routes %s".formatted(topics, routes);
  }
}

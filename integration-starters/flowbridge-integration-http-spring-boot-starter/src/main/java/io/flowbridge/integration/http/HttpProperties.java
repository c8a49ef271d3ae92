package io.flowbridge.integration.http;

import io.flowbridge.integration.http.openapi.ApiSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What may be called and how.
 *
 * @param enabled whether the type call-http is served
 * @param allowedHosts hosts that may be called, if their addresses are public: a name, *.domain or
 *     *, each with :port or :* if it is not the scheme's own port
 * @param privateHosts hosts that may be called whatever their addresses, in the same form
 * @param credentials what elements refer to by name
 * @param openapi OpenAPI documents whose operations have element templates, by names that the ids
 *     of those templates begin with
 * @param connectTimeout how long to wait for a connection
 * @param timeLimit how long a call may take at most, from connecting to the end of the answer
 * @param maxResponseSize how long an answer's body may be
 */
@ConfigurationProperties("flowbridge.integration.http")
@Validated
public record HttpProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue List<@NotNull @Pattern(regexp = HostPattern.SYNTAX) String> allowedHosts,
    @DefaultValue List<@NotNull @Pattern(regexp = HostPattern.SYNTAX) String> privateHosts,
    @DefaultValue Map<String, @NotNull @Valid Credential> credentials,
    @DefaultValue
        Map<@Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String, @NotNull @Valid ApiSource> openapi,
    @DefaultValue("5s") @DurationMin(millis = 1) Duration connectTimeout,
    @DefaultValue("30s") @DurationMin(millis = 1) Duration timeLimit,
    @DefaultValue("1MB") DataSize maxResponseSize) {

  /** How a call proves who it is. */
  public enum Kind {
    BASIC,
    BEARER,
    OAUTH2,
    API_KEY
  }

  /**
   * A secret and the hosts it may be sent to.
   *
   * @param kind BASIC (username, password), BEARER (token), OAUTH2 (client credentials: tokenUri,
   *     clientId, clientSecret, scope) or API_KEY (header, token)
   * @param hosts where it may be sent, in the form of allowedHosts
   */
  public record Credential(
      @NotNull Kind kind,
      @NotEmpty List<@NotNull @Pattern(regexp = HostPattern.SYNTAX) String> hosts,
      @Nullable String username,
      @Nullable String password,
      @Nullable String token,
      @Nullable URI tokenUri,
      @Nullable String clientId,
      @Nullable String clientSecret,
      @Nullable String scope,
      @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,100}") String header) {

    @AssertTrue(
        message =
            "needs username and password, or token, or tokenUri, clientId and clientSecret, or header and token")
    boolean isComplete() {
      return switch (kind) {
        case BASIC -> Stream.of(username, password).allMatch(Objects::nonNull);
        case BEARER -> token != null;
        case OAUTH2 -> Stream.of(tokenUri, clientId, clientSecret).allMatch(Objects::nonNull);
        case API_KEY -> Stream.of(header, token).allMatch(Objects::nonNull);
      };
    }

    /** Not the secrets: this ends up in logs and failure reports. */
    @Override
    public String toString() {
      return kind + " for " + hosts;
    }
  }
}

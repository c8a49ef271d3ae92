package io.flowbridge.integration.file;

import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where files of processes are, unless a bucket is configured, and how long links hold.
 *
 * @param folder shared by all nodes of the artifact and by the artifacts that read its files
 * @param publicAddress where browsers reach this program; without it links to a folder are not
 *     served
 * @param linkSecret what links to a folder are signed with; a key kept in the folder if it is null
 * @param longestLink how long a link may be good for
 * @param keep how long files stay after their process instance has ended; for ever if it is null
 * @param sweepInterval how often files are removed that have been kept so long
 */
@ConfigurationProperties("flowbridge.integration.files")
@Validated
public record FilesProperties(
    @DefaultValue(".flowbridge/data/process-files") Path folder,
    @Nullable URI publicAddress,
    @Nullable String linkSecret,
    @DefaultValue("7d") @DurationMin(seconds = 1) @DurationMax(days = 7) Duration longestLink,
    @Nullable @DurationMin(days = 1) Duration keep,
    @DefaultValue("1h") @DurationMin(millis = 100) Duration sweepInterval) {

  private static final int SHORTEST_SECRET = 32;

  /** Not at the component: the message would tell the secret. */
  @AssertTrue(message = "must have at least 32 characters, if there is one")
  boolean isLinkSecretLong() {
    return linkSecret == null || linkSecret.length() >= SHORTEST_SECRET;
  }

  /** Not the secret: this ends up in logs and failure reports. */
  @Override
  public String toString() {
    return "folder " + folder + " at " + publicAddress;
  }
}

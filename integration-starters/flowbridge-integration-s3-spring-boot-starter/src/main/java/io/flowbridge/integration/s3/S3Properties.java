package io.flowbridge.integration.s3;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where files are and what processes may do there.
 *
 * @param enabled whether the types are served
 * @param endpoint the server; Amazon's own if it is null
 * @param publicEndpoint the server as browsers reach it by links; the endpoint if it is null
 * @param region the bucket's region
 * @param bucket the one bucket
 * @param prefix what the names of all objects begin with
 * @param pathStyle whether the bucket is in the path and not in the host's name
 * @param accessKey null to have the credentials found as on any machine of Amazon's
 * @param secretKey belongs to the access key
 * @param sharedFolders folders that every process may name
 * @param maxSize how large a file may be that goes through the bus
 * @param longestLink how long a link may be good for
 * @param timeLimit how long a call may take, tries included
 */
@ConfigurationProperties("flowbridge.integration.s3")
@Validated
public record S3Properties(
    @DefaultValue("true") boolean enabled,
    @Nullable URI endpoint,
    @Nullable URI publicEndpoint,
    @DefaultValue("us-east-1") @NotBlank String region,
    @NotBlank String bucket,
    @DefaultValue("") @Pattern(regexp = "([\\w.-]+/)*") String prefix,
    @DefaultValue("true") boolean pathStyle,
    @Nullable String accessKey,
    @Nullable String secretKey,
    @DefaultValue Set<@NotNull @Pattern(regexp = "[\\w-]+") String> sharedFolders,
    @DefaultValue("256KB") DataSize maxSize,
    @DefaultValue("1h") @DurationMin(seconds = 1) @DurationMax(days = 7) Duration longestLink,
    @DefaultValue("30s") @DurationMin(millis = 1) Duration timeLimit) {

  /** Not the secret: this ends up in logs and failure reports. */
  @Override
  public String toString() {
    return "bucket " + bucket + " at " + endpoint;
  }
}

package io.flowbridge.integration.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The bucket that files are in, and how it is reached.
 *
 * @param endpoint the server; Amazon's own if it is null
 * @param publicEndpoint the server as browsers reach it by links; the endpoint if it is null
 * @param region the bucket's region
 * @param bucket the one bucket
 * @param prefix what the names of all objects begin with
 * @param pathStyle whether the bucket is in the path and not in the host's name
 * @param accessKey null to have the credentials found as on any machine of Amazon's
 * @param secretKey belongs to the access key
 * @param timeLimit how long a call may take, tries included
 */
@ConfigurationProperties("flowbridge.integration.s3")
@Validated
public record BucketProperties(
    @Nullable URI endpoint,
    @Nullable URI publicEndpoint,
    @DefaultValue("us-east-1") @NotBlank String region,
    @NotBlank String bucket,
    @DefaultValue("") @Pattern(regexp = "([\\w.-]+/)*") String prefix,
    @DefaultValue("true") boolean pathStyle,
    @Nullable String accessKey,
    @Nullable String secretKey,
    @DefaultValue("30s") @DurationMin(millis = 1) Duration timeLimit) {

  /** Not the secret: this ends up in logs and failure reports. */
  @Override
  public String toString() {
    return "bucket " + bucket + " at " + endpoint;
  }
}

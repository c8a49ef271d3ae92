package io.flowbridge.task.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Files that are attached to tasks.
 *
 * @param store what contents are kept in
 * @param folder where contents are kept by {@code FOLDER}; shared by all nodes
 * @param s3 where contents are kept by {@code S3}
 * @param incoming where files lie while they are received
 * @param maxSize how large a file may be
 * @param types what its content may be
 * @param cleanup how contents are deleted that no task needs
 */
@Validated
@ConfigurationProperties("flowbridge.task.files")
public record ContentProperties(
    @DefaultValue("folder") Store store,
    @DefaultValue("files") Path folder,
    @Nullable @Valid S3 s3,
    @NotNull Path incoming,
    @DefaultValue("20MB") DataSize maxSize,
    @NotEmpty Set<String> types,
    @DefaultValue Cleanup cleanup) {

  /** What contents are kept in. */
  public enum Store {
    FOLDER,
    S3
  }

  /**
   * A bucket, and how it is reached.
   *
   * @param endpoint null for Amazon's own
   * @param prefix what the names of objects begin with
   * @param pathStyle whether the bucket is in the path and not in the host's name
   * @param accessKey null to have the credentials found as on any machine of Amazon's
   * @param timeout how long one request may take, tries included
   */
  public record S3(
      @Nullable URI endpoint,
      @DefaultValue("us-east-1") String region,
      @NotBlank String bucket,
      @DefaultValue("") String prefix,
      @DefaultValue("true") boolean pathStyle,
      @Nullable String accessKey,
      @Nullable String secretKey,
      @DefaultValue("1m") Duration timeout) {

    /** Not the secret: this ends up in logs and failure reports. */
    @Override
    public String toString() {
      return "bucket " + bucket + " at " + endpoint;
    }
  }

  @AssertTrue(message = "of kind s3 needs s3.bucket")
  boolean isStoreComplete() {
    return store != Store.S3 || s3 != null;
  }

  /**
   * When contents are deleted.
   *
   * @param interval how often it is looked for such
   * @param grace how old a content is at least, longer than receiving and attaching it can take
   * @param atOnce how many are deleted in one run at most
   */
  public record Cleanup(
      @DefaultValue("6h") Duration interval,
      @DefaultValue("1d") Duration grace,
      @DefaultValue("10000") int atOnce) {}
}

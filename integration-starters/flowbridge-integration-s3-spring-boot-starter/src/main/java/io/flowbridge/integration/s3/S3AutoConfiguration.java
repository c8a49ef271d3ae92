package io.flowbridge.integration.s3;

import io.flowbridge.integration.IntegrationAutoConfiguration;
import io.flowbridge.integration.file.BucketProperties;
import io.flowbridge.integration.file.FilesAutoConfiguration;
import io.flowbridge.integration.file.S3Connection;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.s3.S3Client;

/** Serves the types for files where a bucket is configured. */
@AutoConfiguration(
    after = FilesAutoConfiguration.class,
    before = IntegrationAutoConfiguration.class)
@ConditionalOnClass(S3Client.class)
@ConditionalOnProperty("flowbridge.integration.s3.bucket")
@ConditionalOnProperty(
    name = "flowbridge.integration.s3.enabled",
    havingValue = "true",
    matchIfMissing = true)
@EnableConfigurationProperties(S3Properties.class)
public final class S3AutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  S3Files integrationS3Files(
      S3Connection connection, BucketProperties bucket, S3Properties properties) {
    return new S3Files(connection, bucket, properties);
  }
}

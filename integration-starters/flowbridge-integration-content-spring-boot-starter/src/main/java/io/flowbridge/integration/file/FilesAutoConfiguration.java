package io.flowbridge.integration.file;

import io.flowbridge.integration.IntegrationAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.s3.S3Client;

/** The bucket that files of processes are in, where one is configured. */
@AutoConfiguration(before = IntegrationAutoConfiguration.class)
@ConditionalOnClass(S3Client.class)
@ConditionalOnProperty("flowbridge.integration.s3.bucket")
@EnableConfigurationProperties(BucketProperties.class)
public final class FilesAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  S3Connection integrationS3Connection(BucketProperties properties) {
    return S3Connection.of(properties);
  }
}

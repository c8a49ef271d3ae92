package io.flowbridge.task.content;

import io.flowbridge.task.content.ContentProperties.S3;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

@Configuration(proxyBeanMethods = false)
class ContentStoreConfiguration {

  @Bean
  ContentStore contentStore(ContentProperties properties) {
    return switch (properties.store()) {
      case FOLDER -> new FolderStore(properties.folder());
      case S3 -> s3(Objects.requireNonNull(properties.s3()));
    };
  }

  private static S3Store s3(S3 where) {
    var client =
        S3Client.builder()
            .httpClientBuilder(ApacheHttpClient.builder())
            .region(Region.of(where.region()))
            .credentialsProvider(credentials(where))
            .forcePathStyle(where.pathStyle())
            // Servers that are not Amazon's need not know its newer checksums.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(settings -> settings.apiCallTimeout(where.timeout()));
    if (where.endpoint() != null) {
      client.endpointOverride(where.endpoint());
    }
    return new S3Store(client.build(), where.bucket(), where.prefix());
  }

  private static AwsCredentialsProvider credentials(S3 where) {
    return where.accessKey() == null || where.secretKey() == null
        ? DefaultCredentialsProvider.builder().build()
        : StaticCredentialsProvider.create(
            AwsBasicCredentials.create(where.accessKey(), where.secretKey()));
  }
}

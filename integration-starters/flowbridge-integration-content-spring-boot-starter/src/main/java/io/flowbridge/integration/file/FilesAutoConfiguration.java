package io.flowbridge.integration.file;

import io.flowbridge.integration.IntegrationAutoConfiguration;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import software.amazon.awssdk.services.s3.S3Client;

/** Files of processes: in the bucket where one is configured, else in a folder. */
@AutoConfiguration(before = IntegrationAutoConfiguration.class)
@EnableConfigurationProperties(FilesProperties.class)
@Import(RetentionConfiguration.class)
public final class FilesAutoConfiguration {

  @Bean
  @ConditionalOnBean(FileStore.class)
  @ConditionalOnMissingBean
  InstanceFiles integrationInstanceFiles(FileStore store, FilesProperties properties) {
    return new InstanceFiles(store, properties.longestLink());
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(S3Client.class)
  @ConditionalOnProperty("flowbridge.integration.s3.bucket")
  @EnableConfigurationProperties(BucketProperties.class)
  static class Bucket {

    @Bean
    @ConditionalOnMissingBean
    S3Connection integrationS3Connection(BucketProperties properties) {
      return S3Connection.of(properties);
    }

    @Bean
    BucketStore integrationBucketStore(S3Connection connection, BucketProperties properties) {
      return new BucketStore(connection, properties);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @Conditional(WithoutBucket.class)
  static class Folder {

    @Bean
    @ConditionalOnProperty("flowbridge.integration.files.public-address")
    FolderLinks integrationFolderLinks(FilesProperties properties) {
      return new FolderLinks(
          Objects.requireNonNull(properties.publicAddress()), LinkKey.of(properties));
    }

    @Bean
    FolderStore integrationFolderStore(
        FilesProperties properties, ObjectProvider<FolderLinks> links) {
      return new FolderStore(properties.folder(), links.getIfAvailable(), Clock.systemUTC());
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(RouterFunction.class)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  @Conditional(WithoutBucket.class)
  @ConditionalOnProperty("flowbridge.integration.files.public-address")
  static class Web {

    @Bean
    RouterFunction<ServerResponse> integrationFileRoutes(FolderStore store, FolderLinks links) {
      return FileRoutes.of(store, links, Clock.systemUTC());
    }
  }

  static final class WithoutBucket extends NoneNestedConditions {

    WithoutBucket() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty("flowbridge.integration.s3.bucket")
    static final class HasBucket {}
  }
}

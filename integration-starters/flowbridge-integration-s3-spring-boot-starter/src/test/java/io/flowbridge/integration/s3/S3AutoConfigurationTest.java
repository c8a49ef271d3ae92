package io.flowbridge.integration.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.flowbridge.integration.file.FilesAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import software.amazon.awssdk.services.s3.S3Client;

class S3AutoConfigurationTest {

  private static final String S3 = "flowbridge.integration.s3.";

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(FilesAutoConfiguration.class, S3AutoConfiguration.class));
  private final ApplicationContextRunner withBucket =
      runner.withPropertyValues(S3 + "bucket=files");

  @Test
  void shouldServe() {
    withBucket.run(context -> assertThat(context).hasSingleBean(S3Files.class));
  }

  @Test
  void shouldServeNothingWithoutBucket() {
    runner.run(context -> assertThat(context).doesNotHaveBean(S3Files.class));
  }

  @Test
  void shouldBackOffIfUserServes() {
    withBucket
        .withBean("mine", S3Files.class, () -> mock(S3Files.class))
        .run(context -> assertThat(context).hasSingleBean(S3Files.class).hasBean("mine"));
  }

  @Test
  void shouldDoNothingIfDisabled() {
    withBucket
        .withPropertyValues(S3 + "enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(S3Files.class));
  }

  @Test
  void shouldDoNothingWithoutClient() {
    withBucket
        .withClassLoader(new FilteredClassLoader(S3Client.class))
        .run(context -> assertThat(context).doesNotHaveBean(S3Files.class));
  }

  @Test
  void shouldRefuseSharedFolderThatLeadsElsewhere() {
    withBucket
        .withPropertyValues(S3 + "shared-folders=../instances")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void shouldRefuseLinksThatNobodyCanMake() {
    withBucket
        .withPropertyValues(S3 + "longest-link=8d", S3 + "secret-key=hush")
        .run(
            context ->
                assertThat(context)
                    .hasFailed()
                    .getFailure()
                    .rootCause()
                    .asString()
                    .doesNotContain("hush"));
  }
}

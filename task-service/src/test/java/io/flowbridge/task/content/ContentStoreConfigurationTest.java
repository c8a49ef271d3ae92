package io.flowbridge.task.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Which store a configuration makes. */
class ContentStoreConfigurationTest {
  private static final String FILES = "flowbridge.task.files.";

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withUserConfiguration(Application.class)
          .withPropertyValues(FILES + "incoming=incoming", FILES + "types=text/plain");

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(ContentProperties.class)
  @Import(ContentStoreConfiguration.class)
  static class Application {}

  @Test
  void shouldKeepContentsInAFolder() {
    runner.run(
        context -> assertThat(context).getBean(ContentStore.class).isInstanceOf(FolderStore.class));
  }

  @Test
  void shouldKeepContentsInABucket() {
    runner
        .withPropertyValues(FILES + "store=s3", FILES + "s3.bucket=files")
        .run(
            context -> assertThat(context).getBean(ContentStore.class).isInstanceOf(S3Store.class));
  }

  @Test
  void shouldNotStartWithoutABucket() {
    runner.withPropertyValues(FILES + "store=s3").run(context -> assertThat(context).hasFailed());
    runner
        .withPropertyValues(FILES + "store=s3", FILES + "s3.region=eu-central-1")
        .run(context -> assertThat(context).hasFailed());
  }
}

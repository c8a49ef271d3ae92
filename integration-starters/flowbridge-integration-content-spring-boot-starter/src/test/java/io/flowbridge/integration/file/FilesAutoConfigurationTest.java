package io.flowbridge.integration.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.web.servlet.function.RouterFunction;

class FilesAutoConfigurationTest {

  private static final String FILES = "flowbridge.integration.files.";

  @TempDir Path folder;

  @Test
  void shouldKeepFilesInAFolder() {
    runner()
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(InstanceFiles.class)
                    .hasSingleBean(FolderStore.class)
                    .doesNotHaveBean(RouterFunction.class));
  }

  @Test
  void shouldKeepFilesInABucketIfConfigured() {
    runner()
        .withPropertyValues(
            "flowbridge.integration.s3.bucket=files", FILES + "public-address=http://localhost")
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(InstanceFiles.class)
                    .hasSingleBean(BucketStore.class)
                    .doesNotHaveBean(FolderStore.class)
                    .doesNotHaveBean(RouterFunction.class));
  }

  @Test
  void shouldServeLinksToTheFolderIfItHasAnAddress() {
    runner()
        .withPropertyValues(FILES + "public-address=http://localhost")
        .run(context -> assertThat(context).hasSingleBean(RouterFunction.class));
  }

  @Test
  void shouldSignWithTheSameKeyAfterARestart() {
    var withAddress = runner().withPropertyValues(FILES + "public-address=http://localhost");
    var keys = new byte[2][];

    withAddress.run(context -> keys[0] = LinkKey.of(context.getBean(FilesProperties.class)));
    withAddress.run(context -> keys[1] = LinkKey.of(context.getBean(FilesProperties.class)));

    assertThat(keys[0]).hasSize(32).isEqualTo(keys[1]);
  }

  @Test
  void shouldRefuseSecretThatCanBeGuessed() {
    runner()
        .withPropertyValues(FILES + "link-secret=hush")
        .run(
            context ->
                assertThat(context)
                    .hasFailed()
                    .getFailure()
                    .rootCause()
                    .asString()
                    .doesNotContain("hush"));
  }

  private WebApplicationContextRunner runner() {
    return new WebApplicationContextRunner()
        .withPropertyValues(FILES + "folder=" + folder)
        .withConfiguration(AutoConfigurations.of(FilesAutoConfiguration.class));
  }
}

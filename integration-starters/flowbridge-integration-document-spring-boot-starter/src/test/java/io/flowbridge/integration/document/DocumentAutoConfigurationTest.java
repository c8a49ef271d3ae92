package io.flowbridge.integration.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.flowbridge.integration.file.FilesAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DocumentAutoConfigurationTest {

  private static final String DOCUMENT = "flowbridge.integration.document.";

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(FilesAutoConfiguration.class, DocumentAutoConfiguration.class));

  @Test
  void shouldServe() {
    runner.run(context -> assertThat(context).hasSingleBean(Documents.class));
  }

  @Test
  void shouldBackOffIfUserServes() {
    runner
        .withBean("mine", Documents.class, () -> mock(Documents.class))
        .run(context -> assertThat(context).hasSingleBean(Documents.class).hasBean("mine"));
  }

  @Test
  void shouldDoNothingIfDisabled() {
    runner
        .withPropertyValues(DOCUMENT + "enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(Documents.class));
  }

  @Test
  void shouldDoNothingWithoutRenderer() {
    runner
        .withClassLoader(new FilteredClassLoader(PdfRendererBuilder.class))
        .run(context -> assertThat(context).doesNotHaveBean(Documents.class));
  }

  @Test
  void shouldRefuseBadProperties() {
    runner
        .withPropertyValues(DOCUMENT + "max-pages=0")
        .run(context -> assertThat(context).hasFailed());
  }
}

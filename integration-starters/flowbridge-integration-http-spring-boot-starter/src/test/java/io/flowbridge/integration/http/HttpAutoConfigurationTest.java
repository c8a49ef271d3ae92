package io.flowbridge.integration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class HttpAutoConfigurationTest {

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(HttpAutoConfiguration.class));

  @Test
  void shouldServe() {
    runner.run(context -> assertThat(context).hasSingleBean(HttpCaller.class));
  }

  @Test
  void shouldBackOffIfUserCalls() {
    runner
        .withBean("mine", HttpCaller.class, () -> mock(HttpCaller.class))
        .run(context -> assertThat(context).hasSingleBean(HttpCaller.class).hasBean("mine"));
  }

  @Test
  void shouldDoNothingIfDisabled() {
    runner
        .withPropertyValues("flowbridge.integration.http.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(HttpCaller.class));
  }

  @Test
  void shouldDoNothingWithoutClient() {
    runner
        .withClassLoader(new FilteredClassLoader(CloseableHttpClient.class))
        .run(context -> assertThat(context).doesNotHaveBean(HttpCaller.class));
  }

  @Test
  void shouldRefuseBadHosts() {
    runner
        .withPropertyValues("flowbridge.integration.http.allowed-hosts=https://example.org/")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void shouldRefuseCredentialThatIsNotComplete() {
    var credential = "flowbridge.integration.http.credentials.erp.";
    runner
        .withPropertyValues(credential + "kind=BASIC", credential + "hosts=erp.example.org")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void shouldRefuseDocumentWithoutNameThatIdsCanBeginWith() {
    runner
        .withPropertyValues("flowbridge.integration.http.openapi.[Pets!].file=pets.yaml")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void shouldRefuseDocumentWithoutFile() {
    runner
        .withPropertyValues("flowbridge.integration.http.openapi.pets.server=https://example.org")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void shouldRefuseCredentialWithoutHosts() {
    var credential = "flowbridge.integration.http.credentials.erp.";
    runner
        .withPropertyValues(credential + "kind=BEARER", credential + "token=secret")
        .run(
            context ->
                assertThat(context)
                    .hasFailed()
                    .getFailure()
                    .rootCause()
                    .asString()
                    .doesNotContain("secret"));
  }
}

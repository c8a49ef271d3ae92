package io.flowbridge.integration.http;

import io.flowbridge.integration.IntegrationAutoConfiguration;
import io.flowbridge.integration.http.openapi.OpenApiTemplates;
import java.time.Clock;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Serves {@code call-http}. Without allowed hosts every call is refused. */
@AutoConfiguration(before = IntegrationAutoConfiguration.class)
@ConditionalOnClass(CloseableHttpClient.class)
@ConditionalOnProperty(
    name = "flowbridge.integration.http.enabled",
    havingValue = "true",
    matchIfMissing = true)
@EnableConfigurationProperties(HttpProperties.class)
public final class HttpAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  HttpCaller integrationHttpCaller(HttpProperties properties) {
    return HttpCaller.of(properties, Clock.systemUTC());
  }

  @Bean
  @ConditionalOnMissingBean
  OpenApiTemplates integrationOpenApiTemplates(HttpProperties properties) {
    return new OpenApiTemplates(properties.openapi());
  }
}

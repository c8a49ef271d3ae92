package io.flowbridge.platform.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.platform.security.PlatformSecurityAutoConfiguration;
import io.flowbridge.platform.security.SecurityProperties;
import io.flowbridge.platform.security.ViewerReader;
import java.net.http.HttpClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Clients to other services. */
@AutoConfiguration(
    after = {PlatformSecurityAutoConfiguration.class, RestClientAutoConfiguration.class})
@ConditionalOnBean(ViewerReader.class)
@EnableConfigurationProperties(PeerProperties.class)
public final class PeerAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  PeerClients peerClients(
      PeerProperties properties,
      SecurityProperties security,
      RestClient.Builder builder,
      ViewerReader viewers,
      ObjectMapper json) {
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.peerConnectTimeout())
                .build());
    requests.setReadTimeout(properties.peerReadTimeout());
    return new PeerClients(
        properties, builder, requests, new ServiceToken(security), viewers, new PeerErrors(json));
  }
}

package io.flowbridge.task.directory;

import io.flowbridge.platform.peer.PeerClients;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectoryProperties.class)
class DirectoryConfiguration {

  @Bean
  Directory directory(DirectoryProperties properties, PeerClients peers) {
    return switch (properties.kind()) {
      case KEYCLOAK -> new KeycloakDirectory(peers);
      case LDAP -> new LdapDirectory(properties.ldap());
    };
  }
}

package io.flowbridge.local.identity;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

@Configuration(proxyBeanMethods = false)
class Clients {

  static final String TASKLIST = "flowbridge-tasklist";
  static final Duration ACCESS_TOKEN_LIFETIME = Duration.ofMinutes(15);

  private static final List<String> SERVICES =
      List.of(
          "process-service",
          "task-service",
          "form-validation-service",
          "service-definition-service",
          "service-instance-service",
          "email-artifact",
          "message-artifact",
          "gateway");

  @Bean
  RegisteredClientRepository registeredClients(IdentityProperties properties) {
    var services = SERVICES.stream().map(Clients::service);
    return new InMemoryRegisteredClientRepository(
        Stream.concat(Stream.of(tasklist(properties.gateways())), services).toList());
  }

  private static RegisteredClient tasklist(List<String> gateways) {
    return RegisteredClient.withId(TASKLIST)
        .clientId(TASKLIST)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUris(uris -> addEach(uris, gateways, "/signed-in", "/silent-renew"))
        .postLogoutRedirectUris(uris -> addEach(uris, gateways, "", "/", "/signed-out"))
        .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "offline_access")))
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(ACCESS_TOKEN_LIFETIME)
                .refreshTokenTimeToLive(Duration.ofHours(12))
                .reuseRefreshTokens(false)
                .build())
        .build();
  }

  private static RegisteredClient service(String name) {
    return RegisteredClient.withId(name)
        .clientId(name)
        .clientSecret("{noop}" + name)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(ACCESS_TOKEN_LIFETIME).build())
        .build();
  }

  private static void addEach(Set<String> uris, List<String> gateways, String... paths) {
    for (var gateway : gateways) {
      for (var path : paths) {
        uris.add(gateway + path);
      }
    }
  }
}

package io.flowbridge.platform.peer;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.security.SecurityProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** This service's own token, by client credentials; fetched when a request is sent, then kept. */
class ServiceToken {
  private static final String REGISTRATION = "flowbridge";
  private final SecurityProperties properties;
  private volatile @Nullable OAuth2AuthorizedClientManager clients;

  ServiceToken(SecurityProperties properties) {
    this.properties = properties;
  }

  String value() {
    try {
      var client =
          clients()
              .authorize(
                  OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
                      .principal(
                          new AnonymousAuthenticationToken(
                              "service",
                              properties.clientId(),
                              AuthorityUtils.createAuthorityList("ROLE_service")))
                      .build());
      if (client != null) {
        return client.getAccessToken().getTokenValue();
      }
    } catch (RuntimeException e) {
      var unavailable = FlowbridgeException.unavailable("identity-provider");
      unavailable.initCause(e);
      throw unavailable;
    }
    throw FlowbridgeException.unavailable("identity-provider");
  }

  private OAuth2AuthorizedClientManager clients() {
    var known = clients;
    if (known != null) {
      return known;
    }
    var registrations =
        new InMemoryClientRegistrationRepository(
            ClientRegistrations.fromIssuerLocation(properties.issuer())
                .registrationId(REGISTRATION)
                .clientId(properties.clientId())
                .clientSecret(properties.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope((String[]) null)
                .build());
    var made =
        new AuthorizedClientServiceOAuth2AuthorizedClientManager(
            registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
    clients = made;
    return made;
  }
}

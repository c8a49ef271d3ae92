package io.flowbridge.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Lets the tasklist, which has no secret, refresh and revoke by its client id alone: the refresh
 * token in the request is the proof. Spring's own converter knows public clients only with a code
 * verifier.
 */
final class PublicClientAuthentication implements AuthenticationConverter, AuthenticationProvider {

  private static final Set<String> WITH_REFRESH_TOKEN = Set.of("/oauth2/token", "/oauth2/revoke");

  private final RegisteredClientRepository clients;

  PublicClientAuthentication(RegisteredClientRepository clients) {
    this.clients = clients;
  }

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    var clientId = request.getParameter("client_id");
    var isOurs =
        WITH_REFRESH_TOKEN.contains(request.getRequestURI())
            && (request.getParameter("refresh_token") != null
                || request.getParameter("token") != null)
            && request.getParameter("client_secret") == null
            && request.getHeader("Authorization") == null;
    return isOurs && clientId != null
        ? new OAuth2ClientAuthenticationToken(clientId, ClientAuthenticationMethod.NONE, null, null)
        : null;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication authentication) {
    var request = (OAuth2ClientAuthenticationToken) authentication;
    if (!ClientAuthenticationMethod.NONE.equals(request.getClientAuthenticationMethod())
        || !request.getAdditionalParameters().isEmpty()) {
      return null;
    }
    RegisteredClient client = clients.findByClientId(request.getPrincipal().toString());
    if (client == null
        || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
    }
    return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
  }

  @Override
  public boolean supports(Class<?> type) {
    return OAuth2ClientAuthenticationToken.class.isAssignableFrom(type);
  }
}

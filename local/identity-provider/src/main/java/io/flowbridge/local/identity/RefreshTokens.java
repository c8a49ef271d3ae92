package io.flowbridge.local.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Refresh tokens for a public client too, which Spring's own generator refuses; rotation makes them
 * acceptable.
 */
final class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

  private final StringKeyGenerator keys =
      new Base64StringKeyGenerator(java.util.Base64.getUrlEncoder().withoutPadding(), 96);

  @Override
  public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
    if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) {
      return null;
    }
    var now = Instant.now();
    var lifetime = context.getRegisteredClient().getTokenSettings().getRefreshTokenTimeToLive();
    return new OAuth2RefreshToken(keys.generateKey(), now, now.plus(lifetime));
  }
}

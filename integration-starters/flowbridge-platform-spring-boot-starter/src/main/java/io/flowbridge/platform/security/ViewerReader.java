package io.flowbridge.platform.security;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the account out of verified tokens. */
public class ViewerReader {
  private final SecurityProperties properties;
  private final JwtDecoder decoder;

  ViewerReader(SecurityProperties properties, JwtDecoder decoder) {
    this.properties = properties;
    this.decoder = decoder;
  }

  /** Verifies a token: signature, issuer, audience, expiry. */
  public JwtAuthenticationToken authenticate(String token) {
    try {
      return authentication(decoder.decode(token));
    } catch (JwtException e) {
      throw new FlowbridgeException(ErrorCodes.UNAUTHENTICATED, "Expected a valid access token", e);
    }
  }

  /** The account of an authentication made here; null for anybody else. */
  public @Nullable Viewer viewer(@Nullable Authentication authentication) {
    return authentication instanceof JwtAuthenticationToken token ? viewer(token.getToken()) : null;
  }

  JwtAuthenticationToken authentication(Jwt jwt) {
    var authorities =
        texts(jwt, properties.rolesClaim()).stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
            .toList();
    return new JwtAuthenticationToken(jwt, authorities, jwt.getSubject());
  }

  AbstractAuthenticationToken convert(Jwt jwt) {
    return authentication(jwt);
  }

  private Viewer viewer(Jwt jwt) {
    var name = jwt.getClaimAsString("preferred_username");
    if (name == null) {
      name = jwt.getSubject();
    }
    var displayName = jwt.getClaimAsString("name");
    return new Viewer(
        name,
        displayName == null ? name : displayName,
        texts(jwt, properties.groupsClaim()),
        texts(jwt, properties.rolesClaim()),
        jwt.getTokenValue());
  }

  private static Set<String> texts(Jwt jwt, String path) {
    Object value = jwt.getClaims();
    for (var step : path.split("\\.", -1)) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return value instanceof Collection<?> values
        ? values.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}

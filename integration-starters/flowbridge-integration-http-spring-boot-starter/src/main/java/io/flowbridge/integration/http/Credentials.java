package io.flowbridge.integration.http;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.http.HttpProperties.Credential;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Gives calls the secret they name, and only to the hosts that secret is for. */
final class Credentials {

  private final Map<String, Credential> byName;
  private final Targets targets;
  private final OAuthTokens tokens;

  Credentials(HttpProperties properties, Targets targets, OAuthTokens tokens) {
    this.byName = properties.credentials();
    this.targets = targets;
    this.tokens = tokens;
  }

  /** The value of the header Authorization, or null if the call names no credential. */
  @Nullable String authorization(@Nullable String name, URI target) {
    if (name == null || name.isBlank()) {
      return null;
    }
    var credential = byName.get(name);
    if (credential == null) {
      throw new FinalException(
          "Expected a credential of this artifact, but there is none of the name '%s'"
              .formatted(name));
    }
    requireMeantFor(name, credential, target);
    return switch (credential.kind()) {
      case BASIC ->
          "Basic "
              + HttpHeaders.encodeBasicAuth(
                  String.valueOf(credential.username()),
                  String.valueOf(credential.password()),
                  StandardCharsets.UTF_8);
      case BEARER -> "Bearer " + credential.token();
      case OAUTH2 -> "Bearer " + tokens.of(name, credential);
    };
  }

  /** After a 401: the next attempt gets a fresh token, if there is such a thing. Says whether. */
  boolean renew(@Nullable String name) {
    return name != null && tokens.forget(name);
  }

  private void requireMeantFor(String name, Credential credential, URI target) {
    if (HostPattern.all(credential.hosts()).stream().noneMatch(each -> each.matches(target))) {
      throw new FinalException(
          "Expected a credential for %s, but '%s' is for %s"
              .formatted(target.getRawAuthority(), name, credential.hosts()));
    }
    if (!"https".equals(target.getScheme()) && !targets.mayBePrivate(target.getHost())) {
      throw new FinalException("Expected https for a call with a credential, but it is http");
    }
  }
}

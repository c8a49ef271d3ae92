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

  /** The header that proves who calls, or null if the call names no credential. */
  @Nullable Proof proof(@Nullable String name, URI target) {
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
          Proof.authorization(
              "Basic "
                  + HttpHeaders.encodeBasicAuth(
                      String.valueOf(credential.username()),
                      String.valueOf(credential.password()),
                      StandardCharsets.UTF_8));
      case BEARER -> Proof.authorization("Bearer " + credential.token());
      case OAUTH2 -> Proof.authorization("Bearer " + tokens.of(name, credential));
      case API_KEY ->
          new Proof(String.valueOf(credential.header()), String.valueOf(credential.token()));
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

  /** A header with a secret, so it has no text of its own. */
  record Proof(String header, String value) {

    static Proof authorization(String value) {
      return new Proof(HttpHeaders.AUTHORIZATION, value);
    }

    @Override
    public String toString() {
      return header;
    }
  }
}

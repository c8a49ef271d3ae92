package io.flowbridge.local.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** The claims of docs/contracts.md, for people and for services. */
@Component
class FlowbridgeClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  static final String AUDIENCE = "flowbridge";

  /** Programs that start and continue processes, and may do nothing else. */
  private static final Set<String> MESSENGERS = Set.of("message-artifact");

  private final DemoAccounts accounts;

  FlowbridgeClaims(DemoAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    var name = context.getPrincipal().getName();
    var isService =
        AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
    context
        .getClaims()
        .claims(claims -> claims.putAll(isService ? ofService(name) : ofAccount(name)));
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      context.getClaims().audience(list(List.of(AUDIENCE)));
    }
  }

  Map<String, Object> ofAccount(String name) {
    var account = accounts.find(name).orElseThrow();
    return Map.of(
        "sub", account.name(),
        "preferred_username", account.name(),
        "name", account.displayName(),
        "groups", list(account.groups()),
        "roles", list(account.roles()));
  }

  private static Map<String, Object> ofService(String name) {
    return Map.of(
        "sub", name,
        "preferred_username", name,
        "name", name,
        "groups", list(List.of()),
        "roles", list(List.of(MESSENGERS.contains(name) ? "messenger" : "service")));
  }

  /** The store of authorizations reads only classes it trusts; immutable lists are none of them. */
  private static List<String> list(List<String> values) {
    return new ArrayList<>(values);
  }
}

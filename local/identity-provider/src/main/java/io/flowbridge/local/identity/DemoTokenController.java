package io.flowbridge.local.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A password for a token: for scripts and tests on one machine, never for production. */
@RestController
class DemoTokenController {

  record Credentials(String username, String password) {}

  record Token(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("expires_in") long expiresIn) {}

  private final DemoAccounts accounts;
  private final FlowbridgeClaims claims;
  private final JwtEncoder encoder;
  private final String issuer;

  DemoTokenController(
      DemoAccounts accounts,
      FlowbridgeClaims claims,
      JwtEncoder encoder,
      IdentityProperties properties) {
    this.accounts = accounts;
    this.claims = claims;
    this.encoder = encoder;
    this.issuer = properties.issuer();
  }

  @PostMapping("/demo/token")
  ResponseEntity<Token> token(@RequestBody Credentials credentials) {
    return accounts
        .find(credentials.username())
        .filter(account -> account.name().equals(credentials.password()))
        .map(account -> ResponseEntity.ok(tokenOf(account)))
        .orElseGet(() -> ResponseEntity.status(401).build());
  }

  private Token tokenOf(Account account) {
    var now = Instant.now();
    var set =
        JwtClaimsSet.builder()
            .issuer(issuer)
            .audience(List.of(FlowbridgeClaims.AUDIENCE))
            .issuedAt(now)
            .notBefore(now)
            .expiresAt(now.plus(Clients.ACCESS_TOKEN_LIFETIME))
            .claim("azp", "flowbridge-cli")
            .claims(all -> all.putAll(claims.ofAccount(account.name())))
            .build();
    return new Token(
        encoder.encode(JwtEncoderParameters.from(set)).getTokenValue(),
        Clients.ACCESS_TOKEN_LIFETIME.toSeconds());
  }
}

package io.flowbridge.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * Remembers for a while which tokens were good. To verify a signature takes longer than most
 * queries, and one page of the tasklist brings the same token a dozen times. A token that is over
 * its time is refused all the same; one whose key was withdrawn is accepted for as long as it is
 * remembered (docs/adr/0027-good-tokens-are-remembered.md).
 */
final class RememberingJwtDecoder implements JwtDecoder {

  static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST = 1_000;

  private final JwtDecoder decoder;
  private final JwtTimestampValidator times = new JwtTimestampValidator();
  private final Cache<String, Jwt> good;

  RememberingJwtDecoder(JwtDecoder decoder, Ticker ticker) {
    this.decoder = decoder;
    this.good =
        Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).ticker(ticker).build();
  }

  @Override
  public Jwt decode(String token) {
    var remembered = good.getIfPresent(token);
    if (remembered != null && !times.validate(remembered).hasErrors()) {
      return remembered;
    }
    var jwt = decoder.decode(token);
    good.put(token, jwt);
    return jwt;
  }
}

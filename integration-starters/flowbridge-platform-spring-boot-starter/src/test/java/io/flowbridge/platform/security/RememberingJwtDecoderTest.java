package io.flowbridge.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberingJwtDecoderTest {

  private final AtomicInteger verified = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();
  private Instant end = Instant.now().plusSeconds(300);

  private final RememberingJwtDecoder decoder = new RememberingJwtDecoder(this::verify, nanos::get);

  @Test
  void shouldVerifyTokenOnce() {
    assertThat(decoder.decode("a")).isSameAs(decoder.decode("a"));
    assertThat(decoder.decode("b").getTokenValue()).isEqualTo("b");

    assertThat(verified).hasValue(2);
  }

  @Test
  void shouldForgetAfterAWhile() {
    decoder.decode("a");

    nanos.addAndGet(RememberingJwtDecoder.REMEMBERED.toNanos() + 1);
    decoder.decode("a");

    assertThat(verified).hasValue(2);
  }

  @Test
  void shouldVerifyAgainWhatIsOverItsTime() {
    end = Instant.now().minusSeconds(300);
    decoder.decode("a");
    decoder.decode("a");

    assertThat(verified).hasValue(2);
  }

  @Test
  void shouldRefuseBadTokenEachTime() {
    assertThatThrownBy(() -> decoder.decode("bad")).isInstanceOf(BadJwtException.class);
    assertThatThrownBy(() -> decoder.decode("bad")).isInstanceOf(BadJwtException.class);

    assertThat(verified).hasValue(2);
  }

  private Jwt verify(String token) {
    verified.incrementAndGet();
    if (token.equals("bad")) {
      throw new BadJwtException("Expected a good signature");
    }
    return Jwt.withTokenValue(token)
        .header("alg", "RS256")
        .issuedAt(end.minusSeconds(600))
        .expiresAt(end)
        .build();
  }
}

package io.flowbridge.task.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.task.notification.Notification.Channel;
import io.flowbridge.task.notification.Notification.State;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WebHooksTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "0.0.0.0, true",
    "10.1.2.3, true",
    "172.16.0.1, true",
    "192.168.1.1, true",
    "169.254.169.254, true",
    "::1, true",
    "fe80::1, true",
    "fd00::1, true",
    "::ffff:10.0.0.1, true",
    "1.1.1.1, false",
    "2606:4700::1, false",
  })
  void shouldKnowPrivateAddresses(String address, boolean expected) throws UnknownHostException {
    assertThat(WebHooks.isPrivate(InetAddress.getByName(address))).isEqualTo(expected);
  }

  /** The example of RFC 4231, 4.3. */
  @Test
  void shouldSignAsEverybodyDoes() {
    assertThat(WebHooks.signature("Jefe", "what do ya want for nothing?"))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void shouldCallNoPrivateAddressUnlessAllowed() {
    // given
    var properties =
        new Binder(
                new MapConfigurationPropertySource(
                    Map.of(
                        "n.web-hooks.inner.url", "http://127.0.0.1:9/",
                        "n.web-hooks.inner.secret", "secret")))
            .bind("n", NotificationProperties.class)
            .get();
    var hooks = new WebHooks(new ObjectMapper(), properties, Clock.systemUTC());
    var now = Instant.now();
    var note =
        new TaskNote(
            "main:1", "Name", null, null, List.of(), List.of(), null, null, null, null, null);
    var notification =
        new Notification(
            UUID.randomUUID(),
            Kind.CREATED,
            Channel.WEB_HOOK,
            "inner",
            false,
            note,
            State.SENDING,
            1,
            null,
            now,
            now,
            now);

    // then
    assertThatThrownBy(() -> hooks.send(List.of(notification)))
        .isInstanceOfSatisfying(
            Unsent.class, unsent -> assertThat(unsent.then()).isEqualTo(Unsent.Then.GIVE_UP))
        .hasMessageContaining("private");
  }
}

package io.flowbridge.integration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.integration.FinalException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

  private final Targets targets =
      new Targets(
          Calls.settings(
              List.of("api.example.org", "*.example.com", "odd.example.org:8443", "any.org:*"),
              List.of("localhost:9000", "[::1]:9000"),
              Map.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.example.org/x",
        "https://API.example.ORG:443/x",
        "http://api.example.org",
        "https://a.b.example.com/",
        "https://odd.example.org:8443/",
        "http://any.org:1/",
        "http://localhost:9000/",
        "http://[::1]:9000/"
      })
  void shouldAllowListedHosts(String url) {
    assertThatCode(() -> targets.requireAllowed(URI.create(url))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "https://api.example.org:8443/",
        "https://example.com/",
        "https://evilexample.com/",
        "https://api.example.org.evil.org/",
        "https://odd.example.org/",
        "http://localhost/",
        "http://localhost:9001/",
        "https://user@api.example.org/",
        "https://evil.org@api.example.org/",
        "ftp://api.example.org/",
        "file:///etc/passwd",
        "//api.example.org/",
        "/x"
      })
  void shouldRefuseOthers(String url) {
    assertThatThrownBy(() -> targets.requireAllowed(URI.create(url)))
        .isInstanceOf(FinalException.class);
  }

  @Test
  void shouldAllowNothingIfNothingIsListed() {
    var none = new Targets(Calls.settings(List.of(), List.of(), Map.of()));

    assertThatThrownBy(() -> none.requireAllowed(URI.create("https://example.org")))
        .hasMessageContaining("flowbridge.integration.http.allowed-hosts");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,false",
    "10.1.2.3,false",
    "172.16.0.1,false",
    "172.32.0.1,true",
    "192.168.1.1,false",
    "169.254.169.254,false",
    "100.64.0.1,false",
    "100.128.0.1,true",
    "0.0.0.0,false",
    "224.0.0.1,false",
    "255.255.255.255,false",
    "8.8.8.8,true",
    "::1,false",
    "::,false",
    "fe80::1,false",
    "fd00::1,false",
    "::ffff:127.0.0.1,false",
    "64:ff9b::7f00:1,false",
    "2002:7f00:1::,false",
    "ff02::1,false",
    "2a00:1450:4001:80b::200e,true"
  })
  void shouldTellPublicAddresses(String address, boolean isPublic) throws Exception {
    assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isEqualTo(isPublic);
  }

  @Test
  void shouldOnlyResolveToPublicAddresses() {
    var resolver =
        new GuardedResolver(new Targets(Calls.settings(List.of("*:*"), List.of(), Map.of())));

    for (var host :
        List.of("localhost", "127.0.0.1", "2130706433", "0x7f.1", "[::1]", "169.254.169.254")) {
      assertThatThrownBy(() -> resolver.resolve(host)).isInstanceOf(UnknownHostException.class);
    }
  }

  @Test
  void shouldResolveListedPrivateHosts() throws Exception {
    assertThat(new GuardedResolver(targets).resolve("localhost")).isNotEmpty();
  }
}

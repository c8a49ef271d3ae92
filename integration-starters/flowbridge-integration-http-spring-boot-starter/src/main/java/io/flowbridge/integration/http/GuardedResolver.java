package io.flowbridge.integration.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name once and checks the addresses; the client connects to these and asks no one
 * again, so a name that changes in between leads nowhere else.
 */
final class GuardedResolver implements DnsResolver {

  private final Targets targets;

  GuardedResolver(Targets targets) {
    this.targets = targets;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    var addresses = InetAddress.getAllByName(host);
    if (!targets.mayBePrivate(host)
        && !Arrays.stream(addresses).allMatch(PublicAddresses::contains)) {
      throw new PrivateAddressException(host);
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** The host is allowed, but leads to where only privateHosts may lead. */
  static final class PrivateAddressException extends UnknownHostException {
    PrivateAddressException(String host) {
      super(
          "Expected a public address, but %s has one that is not and is none of flowbridge.integration.http.private-hosts"
              .formatted(host));
    }
  }
}

package io.flowbridge.integration.http;

import io.flowbridge.integration.FinalException;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Which URLs may be called, and which hosts may have addresses that are not public. */
final class Targets {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final List<HostPattern> allowed;
  private final List<HostPattern> privates;

  Targets(HttpProperties properties) {
    allowed = HostPattern.all(properties.allowedHosts());
    privates = HostPattern.all(properties.privateHosts());
  }

  /** A host that is listed as private is only called on the ports it is listed with. */
  void requireAllowed(URI uri) {
    if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
      throw new FinalException("Expected a URL of http or https with a host, but it is " + uri);
    }
    if (uri.getRawUserInfo() != null) {
      throw new FinalException(
          "Expected a URL without user and password: name a credential instead");
    }
    var list = mayBePrivate(uri.getHost()) ? privates : allowed;
    if (list.stream().noneMatch(each -> each.matches(uri))) {
      throw new FinalException(
          "Expected a host of flowbridge.integration.http.allowed-hosts, but it is "
              + uri.getRawAuthority());
    }
  }

  boolean mayBePrivate(String host) {
    return privates.stream().anyMatch(each -> each.matchesHost(host));
  }
}

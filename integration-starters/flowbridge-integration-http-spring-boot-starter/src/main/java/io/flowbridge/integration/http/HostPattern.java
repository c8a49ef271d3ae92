package io.flowbridge.integration.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * A host of an allow-list: {@code api.example.org}, {@code *.example.org} (not the domain itself),
 * {@code *}; with {@code :8443} or {@code :*} for other ports than the scheme's own.
 */
record HostPattern(String host, String port) {

  static final String SYNTAX =
      "(\\*|(\\*\\.)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])(:(\\d{1,5}|\\*))?";

  static List<HostPattern> all(List<String> texts) {
    return texts.stream().map(HostPattern::of).toList();
  }

  static HostPattern of(String text) {
    var colon = text.lastIndexOf(':');
    var hasPort = colon > text.lastIndexOf(']');
    return new HostPattern(
        normal(hasPort ? text.substring(0, colon) : text),
        hasPort ? text.substring(colon + 1) : "");
  }

  boolean matches(URI uri) {
    return matchesHost(uri.getHost()) && matchesPort(uri);
  }

  boolean matchesHost(String name) {
    var normal = normal(name);
    if (host.equals("*")) {
      return true;
    }
    return host.startsWith("*.") ? normal.endsWith(host.substring(1)) : normal.equals(host);
  }

  private boolean matchesPort(URI uri) {
    return switch (port) {
      case "*" -> true;
      case "" -> uri.getPort() == -1 || uri.getPort() == ownPort(uri);
      default -> Integer.parseInt(port) == (uri.getPort() == -1 ? ownPort(uri) : uri.getPort());
    };
  }

  private static int ownPort(URI uri) {
    return uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }

  private static String normal(String name) {
    var bare = name.startsWith("[") ? name.substring(1, name.length() - 1) : name;
    return bare.toLowerCase(Locale.ROOT);
  }
}

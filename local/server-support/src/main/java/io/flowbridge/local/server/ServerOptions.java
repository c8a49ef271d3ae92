package io.flowbridge.local.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Command line options of the form {@code --name value}; an option without a value is a switch. */
public final class ServerOptions {

  private final Map<String, String> values;

  private ServerOptions(Map<String, String> values) {
    this.values = values;
  }

  public static ServerOptions parse(String... args) {
    var values = new HashMap<String, String>();
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("--")) {
        throw new IllegalArgumentException(
            "Expected an option like --name, but got '" + args[i] + "'");
      }
      var name = args[i].substring(2);
      var hasValue = i + 1 < args.length && !args[i + 1].startsWith("--");
      values.put(name, hasValue ? args[++i] : "");
    }
    return new ServerOptions(values);
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public String text(String name) {
    return optional(name)
        .orElseThrow(
            () -> new IllegalArgumentException("Expected the option --" + name + " with a value"));
  }

  public String text(String name, String otherwise) {
    return optional(name).orElse(otherwise);
  }

  public int port(String name) {
    return toPort(name, text(name));
  }

  public int port(String name, int otherwise) {
    return optional(name).map(value -> toPort(name, value)).orElse(otherwise);
  }

  /** The folder named by {@code --data}, absolute. */
  public Path data() {
    return Path.of(text("data")).toAbsolutePath().normalize();
  }

  private Optional<String> optional(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  private static int toPort(String name, String value) {
    try {
      var port = Integer.parseInt(value);
      if (port > 0 && port < 65536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // the sentence below says it
    }
    throw new IllegalArgumentException(
        "Expected a port number for --" + name + ", but got '" + value + "'");
  }
}

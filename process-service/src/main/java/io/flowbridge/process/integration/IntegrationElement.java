package io.flowbridge.process.integration;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a designer wrote at an integration element: whom to ask, how long to wait and how often to
 * try.
 *
 * @param retries how many attempts there are in all
 * @param ordered whether requests of one process instance come in the order in which they were made
 */
public record IntegrationElement(
    String type,
    int version,
    Duration timeout,
    int retries,
    Duration backoff,
    @Nullable String environment,
    boolean ordered) {

  public static final String TYPE = "integrationType";

  private static final String VERSION = "integrationVersion";
  private static final String TIMEOUT = "integrationTimeout";
  private static final String RETRIES = "integrationRetries";
  private static final String BACKOFF = "integrationBackoff";
  private static final String ENVIRONMENT = "integrationEnvironment";
  private static final String ORDERED = "integrationOrdered";
  private static final Pattern TYPE_NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern ENVIRONMENT_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Reads the extension properties of an element; a sentence for every one that is wrong. */
  public static Parsed parse(Map<String, String> properties) {
    var reader = new Reader(properties);
    String type = reader.type();
    int version = reader.number(VERSION, null, 1);
    Duration timeout = reader.duration(TIMEOUT, Duration.ofMinutes(5));
    int retries = reader.number(RETRIES, 3, 1);
    Duration backoff = reader.duration(BACKOFF, Duration.ofSeconds(10));
    String environment = reader.environment();
    boolean ordered = reader.yes(ORDERED);
    if (!reader.problems.isEmpty()) {
      return new Parsed(null, List.copyOf(reader.problems));
    }
    return new Parsed(
        new IntegrationElement(type, version, timeout, retries, backoff, environment, ordered),
        List.of());
  }

  /** The name people know it by, for example {@code send-email@2}. */
  public String label() {
    return type + "@" + version;
  }

  /**
   * The ending of the requests' topic, by which only artifacts of its environment are asked. It is
   * the external task's topic, too.
   */
  String route() {
    return environment == null ? type : type + "." + environment;
  }

  /** Either the element or what is wrong with it. */
  public record Parsed(@Nullable IntegrationElement element, List<String> problems) {}

  private record Reader(Map<String, String> properties, List<String> problems) {

    Reader(Map<String, String> properties) {
      this(properties, new ArrayList<>());
    }

    String type() {
      String type = properties.getOrDefault(TYPE, "");
      if (!TYPE_NAME.matcher(type).matches()) {
        problems.add(
            "%s must be lower case letters, digits and hyphens, but is '%s'".formatted(TYPE, type));
      }
      return type;
    }

    @Nullable String environment() {
      String environment = properties.get(ENVIRONMENT);
      if (environment == null || environment.isBlank()) {
        return null;
      }
      if (!ENVIRONMENT_NAME.matcher(environment).matches()
          || ("." + environment).endsWith(".dlq")) {
        problems.add("%s is no name: '%s'".formatted(ENVIRONMENT, environment));
      }
      return environment;
    }

    boolean yes(String name) {
      String text = properties.getOrDefault(name, "").strip();
      if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
        problems.add("%s must be true or false, but is '%s'".formatted(name, text));
      }
      return text.equals("true");
    }

    int number(String name, @Nullable Integer fallback, int least) {
      String text = properties.get(name);
      if ((text == null || text.isBlank()) && fallback != null) {
        return fallback;
      }
      try {
        int number = Integer.parseInt(String.valueOf(text).strip());
        if (number >= least) {
          return number;
        }
      } catch (NumberFormatException e) {
        // said below
      }
      problems.add("%s must be a whole number from %d, but is '%s'".formatted(name, least, text));
      return least;
    }

    Duration duration(String name, Duration fallback) {
      String text = properties.get(name);
      if (text == null || text.isBlank()) {
        return fallback;
      }
      try {
        Duration duration = Duration.parse(text.strip());
        if (duration.toMillis() > 0) {
          return duration;
        }
      } catch (DateTimeParseException | ArithmeticException e) {
        // said below
      }
      problems.add("%s must be a duration such as PT5M, but is '%s'".formatted(name, text));
      return fallback;
    }
  }
}

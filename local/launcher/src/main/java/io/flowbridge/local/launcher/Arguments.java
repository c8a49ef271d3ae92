package io.flowbridge.local.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code command [words] [--option [value]]}. */
record Arguments(String command, List<String> words, Map<String, String> options) {

  private static final Set<String> WITH_VALUE =
      Set.of("--data", "--port-base", "--package", "--to", "--server");
  private static final Set<String> SWITCHES = Set.of("--detach", "--yes", "-f", "--help");

  static Arguments parse(String... args) {
    var words = new ArrayList<String>();
    var options = new HashMap<String, String>();
    for (int i = 0; i < args.length; i++) {
      var arg = args[i];
      if (WITH_VALUE.contains(arg)) {
        if (i + 1 == args.length) {
          throw new LauncherException("Expected a value after " + arg + ".");
        }
        options.put(arg, args[++i]);
      } else if (SWITCHES.contains(arg)) {
        options.put(arg, "");
      } else if (arg.startsWith("-")) {
        throw new LauncherException(
            "There is no option " + arg + ". ./flowbridge help lists them.");
      } else {
        words.add(arg);
      }
    }
    var command = words.isEmpty() || options.containsKey("--help") ? "help" : words.remove(0);
    return new Arguments(command, List.copyOf(words), Map.copyOf(options));
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(options.get(option));
  }

  Optional<Integer> portBase() {
    return value("--port-base").map(Arguments::toPortBase);
  }

  /** The one word after the command. */
  String word(String what) {
    if (words.size() != 1) {
      throw new LauncherException("Expected ./flowbridge " + command + " " + what + ".");
    }
    return words.get(0);
  }

  private static int toPortBase(String value) {
    try {
      var base = Integer.parseInt(value);
      if (base >= 1024 && base <= 65_000) {
        return base;
      }
    } catch (NumberFormatException e) {
      // the sentence below says it
    }
    throw new LauncherException(
        "Expected a number between 1024 and 65000 after --port-base, but got " + value + ".");
  }
}

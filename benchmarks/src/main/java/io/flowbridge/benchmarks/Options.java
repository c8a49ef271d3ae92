package io.flowbridge.benchmarks;

import java.util.Map;
import java.util.TreeMap;

/** Options of the form {@code --name value}. */
record Options(Map<String, String> values) {

  static Options parse(String[] arguments, int from) {
    var values = new TreeMap<String, String>();
    for (int i = from; i < arguments.length; i += 2) {
      if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
        throw new IllegalArgumentException(
            "Expected options like --seconds 60, but got '" + arguments[i] + "'");
      }
      values.put(arguments[i].substring(2), arguments[i + 1]);
    }
    return new Options(values);
  }

  int number(String name, int otherwise) {
    return Integer.parseInt(values.getOrDefault(name, String.valueOf(otherwise)));
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }
}

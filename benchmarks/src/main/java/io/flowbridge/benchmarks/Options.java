package io.flowbridge.benchmarks;

import java.util.Arrays;
import java.util.List;
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

  /** Numbers with commas between them, each larger than the one before. */
  List<Integer> growing(String name, String otherwise) {
    var numbers =
        Arrays.stream(text(name, otherwise).split(",", -1)).map(Integer::valueOf).toList();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) <= (i == 0 ? 0 : numbers.get(i - 1))) {
        throw new IllegalArgumentException(
            "Expected --" + name + " to grow from above 0, but got " + numbers);
      }
    }
    return numbers;
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }
}

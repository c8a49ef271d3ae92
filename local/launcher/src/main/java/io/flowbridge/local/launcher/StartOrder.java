package io.flowbridge.local.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups parts so that each needs only parts of earlier groups. */
final class StartOrder {

  private StartOrder() {}

  static List<List<Part>> of(List<Part> parts) {
    Map<String, Integer> levels = new HashMap<>();
    for (int round = 0; round < parts.size() && levels.size() < parts.size(); round++) {
      for (var part : parts) {
        if (!levels.containsKey(part.name()) && levels.keySet().containsAll(part.needs())) {
          levels.put(part.name(), part.needs().stream().mapToInt(levels::get).max().orElse(-1) + 1);
        }
      }
    }
    List<List<Part>> groups = new ArrayList<>();
    for (var part : parts) {
      var level = levels.get(part.name());
      if (level == null) {
        throw new IllegalArgumentException(
            part.name() + " needs itself or a part that does not exist");
      }
      while (groups.size() <= level) {
        groups.add(new ArrayList<>());
      }
      groups.get(level).add(part);
    }
    return groups;
  }
}

package io.flowbridge.servicedefinition.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a version of a type breaks for elements that were made for another one. */
final class Breaks {

  private Breaks() {}

  /** A sentence for each; empty if every element may change over. */
  static List<String> between(IntegrationType older, IntegrationType newer) {
    var breaks = new ArrayList<String>();
    var required = new TreeSet<>(newer.requiredInputs());
    required.removeAll(older.requiredInputs());
    required.forEach(name -> breaks.add("input '%s' is required".formatted(name)));
    names(older.inputSchema(), newer.inputSchema())
        .forEach(name -> breaks.add("input '%s' is gone".formatted(name)));
    names(older.outputSchema(), newer.outputSchema())
        .forEach(name -> breaks.add("output '%s' is gone".formatted(name)));
    older.inputSchema().path("properties").properties().stream()
        .filter(input -> isOfOtherType(input.getValue(), newer.inputSchema(), input.getKey()))
        .forEach(input -> breaks.add("input '%s' has another type".formatted(input.getKey())));
    return breaks;
  }

  private static Set<String> names(JsonNode older, JsonNode newer) {
    var gone = new TreeSet<String>();
    older.path("properties").fieldNames().forEachRemaining(gone::add);
    newer.path("properties").fieldNames().forEachRemaining(gone::remove);
    return gone;
  }

  private static boolean isOfOtherType(JsonNode input, JsonNode newer, String name) {
    var now = newer.path("properties").path(name);
    return !now.isMissingNode() && !now.path("type").equals(input.path("type"));
  }
}

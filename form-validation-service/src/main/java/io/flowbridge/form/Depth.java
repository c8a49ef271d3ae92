package io.flowbridge.form;

import com.fasterxml.jackson.databind.JsonNode;

/** How deep JSON nests: a value is 0 deep, an object of values 1. */
public final class Depth {

  private Depth() {}

  public static boolean exceeds(JsonNode node, int limit) {
    if (!node.isContainerNode()) {
      return false;
    }
    if (limit == 0) {
      return true;
    }
    for (var child : node) {
      if (exceeds(child, limit - 1)) {
        return true;
      }
    }
    return false;
  }
}

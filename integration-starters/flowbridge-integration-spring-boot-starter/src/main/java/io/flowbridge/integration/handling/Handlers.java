package io.flowbridge.integration.handling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The handlers of this artifact by type and version. */
public final class Handlers {

  private final Map<String, Map<Integer, HandlerMethod>> byType = new TreeMap<>();

  public Handlers(Collection<HandlerMethod> methods) {
    for (var each : methods) {
      var annotation = each.annotation();
      var versions = byType.computeIfAbsent(annotation.type(), type -> new TreeMap<>());
      var other = versions.putIfAbsent(annotation.version(), each);
      if (other != null) {
        throw new IllegalStateException(
            "Expected one handler of '%s' version %d, but there are %s and %s"
                .formatted(annotation.type(), annotation.version(), other.method(), each.method()));
      }
    }
  }

  public Set<String> types() {
    return byType.keySet();
  }

  public List<HandlerMethod> all() {
    return byType.values().stream().flatMap(each -> each.values().stream()).toList();
  }

  Optional<HandlerMethod> find(String type, int version) {
    return Optional.ofNullable(byType.getOrDefault(type, Map.of()).get(version));
  }

  Set<Integer> versions(String type) {
    return byType.getOrDefault(type, Map.of()).keySet();
  }
}

package io.flowbridge.instance.store;

import io.flowbridge.instance.ServiceInstanceStatus;
import io.flowbridge.platform.Viewer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list's rows have to fulfil, the viewer's visibility always among it. */
final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  Conditions(Viewer viewer) {
    var visibility = Visibility.of(viewer);
    conditions.add(visibility.condition());
    parameters.putAll(visibility.parameters());
  }

  Conditions search(@Nullable String search) {
    return add("search @@ to_tsquery('simple', :search)", "search", SearchText.question(search));
  }

  Conditions filter(ServiceInstanceFilter filter, Viewer viewer) {
    if (Boolean.TRUE.equals(filter.startedByMe())) {
      add("started_by = :me and definition_key is not null", "me", viewer.name());
    }
    if (filter.statuses() != null) {
      var names = filter.statuses().stream().map(ServiceInstanceStatus::name);
      add("status = any(:statuses)", "statuses", names.toArray(String[]::new));
    }
    if (filter.definitionKeys() != null) {
      var keys = filter.definitionKeys().toArray(String[]::new);
      add("definition_key = any(:definitionKeys)", "definitionKeys", keys);
    }
    add("business_key = :businessKey", "businessKey", filter.businessKey());
    if (filter.startedAt() != null) {
      add("started_at >= :startedFrom", "startedFrom", time(filter.startedAt().from()));
      add("started_at < :startedTo", "startedTo", time(filter.startedAt().to()));
    }
    return this;
  }

  String sql() {
    return String.join(" and ", conditions);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  String withPosition(ServiceInstanceQuery query) {
    return query.after() == null ? sql() : sql() + " and " + query.keyset().condition();
  }

  Map<String, Object> parametersWithPosition(ServiceInstanceQuery query) {
    if (query.after() == null) {
      return parameters;
    }
    var all = new HashMap<>(parameters);
    all.putAll(query.keyset().parameters(query.after()));
    return all;
  }

  private Conditions add(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(name, value);
    }
    return this;
  }

  private static @Nullable Object time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}

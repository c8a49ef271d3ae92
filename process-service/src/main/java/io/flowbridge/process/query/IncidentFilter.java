package io.flowbridge.process.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which incidents to list; what is null does not matter. */
record IncidentFilter(
    @Nullable List<String> types, @Nullable String activityId, @Nullable String serviceInstanceId) {

  static final IncidentFilter ALL = new IncidentFilter(null, null, null);
}

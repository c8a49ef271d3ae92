package io.flowbridge.instance.store;

import io.flowbridge.platform.Viewer;
import java.util.Map;

/**
 * Who may see a case, as a condition on {@code service_instance}: its starter, whoever is or was
 * assignee or candidate of one of its tasks, operators and admins. A process without a service has
 * no starter who follows it.
 *
 * @param parameters named parameters of the condition
 */
record Visibility(String condition, Map<String, Object> parameters) {

  private static final String OWN_OR_TAKING_PART =
      """
      ((started_by = :viewer and definition_key is not null)
        or participant_users @> array[cast(:viewer as text)]
        or participant_groups && cast(:viewerGroups as text[]))""";

  static Visibility of(Viewer viewer) {
    return viewer.isOperator()
        ? new Visibility("true", Map.of())
        : new Visibility(
            OWN_OR_TAKING_PART,
            Map.of(
                "viewer", viewer.name(), "viewerGroups", viewer.groups().toArray(String[]::new)));
  }
}

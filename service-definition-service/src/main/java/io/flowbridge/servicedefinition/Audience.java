package io.flowbridge.servicedefinition;

import io.flowbridge.platform.Viewer;
import java.util.Collections;
import java.util.Set;

/** Accounts named one by one, by group or by role. */
public record Audience(Set<String> roles, Set<String> groups, Set<String> users) {

  public boolean includes(Viewer viewer) {
    return users.contains(viewer.name())
        || !Collections.disjoint(groups, viewer.groups())
        || !Collections.disjoint(roles, viewer.roles());
  }
}

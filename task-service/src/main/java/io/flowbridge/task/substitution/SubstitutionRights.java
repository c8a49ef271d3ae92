package io.flowbridge.task.substitution;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.directory.People;
import io.flowbridge.task.substitution.Substitutions.Eyes;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who names substitutes: people for themselves, leads for members of the groups they lead (members
 * of {@code <group>-lead} lead {@code <group>}, as with tasks), operators for anybody.
 */
@Component
class SubstitutionRights {
  private final People people;

  SubstitutionRights(People people) {
    this.people = people;
  }

  /** The viewer's own, those where they stand in, and those of members of groups they lead. */
  Eyes eyes(Viewer viewer) {
    var led =
        viewer.isOperator()
            ? Set.<String>of()
            : viewer.ledGroups().stream()
                .flatMap(group -> people.membersOf(group).stream())
                .collect(Collectors.toSet());
    return new Eyes(viewer.isOperator(), viewer.name(), led);
  }

  boolean maySee(Viewer viewer, Substitution substitution) {
    return viewer.name().equals(substitution.substitute())
        || mayNameFor(viewer, substitution.absent());
  }

  boolean mayNameFor(Viewer viewer, String absent) {
    if (viewer.isOperator() || viewer.name().equals(absent)) {
      return true;
    }
    var led = viewer.ledGroups();
    return !led.isEmpty() && people.groupsOf(absent).stream().anyMatch(led::contains);
  }

  /**
   * @throws FlowbridgeException {@code FORBIDDEN}
   */
  void requireMayNameFor(Viewer viewer, String absent) {
    if (!mayNameFor(viewer, absent)) {
      throw FlowbridgeException.forbidden(
          "Expected to name a substitute for oneself or a member of a group one leads, but '%s' is neither"
              .formatted(absent));
    }
  }
}

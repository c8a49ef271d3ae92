package io.flowbridge.task.substitution;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Absent;
import io.flowbridge.task.Visibility;
import io.flowbridge.task.directory.People;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody may see now: by their own right, and in the place of those absent. */
@Component
public class Visibilities {
  private final ActiveSubstitutions substitutions;
  private final People people;

  Visibilities(ActiveSubstitutions substitutions, People people) {
    this.substitutions = substitutions;
    this.people = people;
  }

  /**
   * What the viewer may see at this moment.
   *
   * @throws FlowbridgeException {@code UNAVAILABLE} if substitutions are not known, or the groups
   *     of somebody the viewer stands in for
   */
  public Visibility of(Viewer viewer) {
    return Visibility.of(viewer, absentFor(viewer));
  }

  List<Absent> absentFor(Viewer viewer) {
    return substitutions.absentFor(viewer.name()).stream()
        .map(account -> new Absent(account, people.groupsOf(account)))
        .toList();
  }
}

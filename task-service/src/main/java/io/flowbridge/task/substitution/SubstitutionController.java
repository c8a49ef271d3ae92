package io.flowbridge.task.substitution;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.directory.People;
import io.flowbridge.task.input.TaskInput;
import io.flowbridge.task.substitution.Substitution.State;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SubstitutionController {
  private static final String INPUT = "input";

  private final Substitutions substitutions;
  private final ActiveSubstitutions active;
  private final SubstitutionRights rights;
  private final Visibilities visibilities;
  private final People people;
  private final TaskInput input;
  private final Clock clock;

  SubstitutionController(
      Substitutions substitutions,
      ActiveSubstitutions active,
      SubstitutionRights rights,
      Visibilities visibilities,
      People people,
      TaskInput input,
      Clock clock) {
    this.substitutions = substitutions;
    this.active = active;
    this.rights = rights;
    this.visibilities = visibilities;
    this.people = people;
    this.input = input;
    this.clock = clock;
  }

  /** Some substitutions, and whether there are more. */
  record SubstitutionList(List<Substitution> substitutions, boolean more) {}

  record Identified(UUID id) {}

  record SubstitutionPayload(Substitution substitution) {}

  @QueryMapping
  SubstitutionList substitutions(
      @Argument @Nullable Integer first, DataFetchingEnvironment arguments, Viewer viewer) {
    Object given = arguments.getArgument("filter");
    var filter =
        given == null ? SubstitutionFilter.NONE : input.value(given, SubstitutionFilter.class);
    var size = PageSize.check(first);
    var found = substitutions.find(rights.eyes(viewer), filter, clock.instant(), size + 1);
    return new SubstitutionList(
        found.subList(0, Math.min(size, found.size())), found.size() > size);
  }

  @MutationMapping
  SubstitutionPayload saveSubstitution(DataFetchingEnvironment arguments, Viewer viewer) {
    var wish = input.value(arguments.getArgument(INPUT), SaveSubstitution.class);
    var now = clock.instant();
    var wanted =
        wish.id() == null
            ? wish.create(viewer, now)
            : wish.change(own(wish.id(), viewer), viewer, now);
    rights.requireMayNameFor(viewer, wanted.absent());
    people.requireKnown(wanted.absent());
    people.requireKnown(wanted.substitute());
    substitutions.save(wanted, now);
    return changed(wanted.id());
  }

  @MutationMapping
  SubstitutionPayload endSubstitution(DataFetchingEnvironment arguments, Viewer viewer) {
    var id = input.value(arguments.getArgument(INPUT), Identified.class).id();
    substitutions.end(own(id, viewer).id(), viewer.name(), clock.instant());
    return changed(id);
  }

  @SchemaMapping(typeName = "Substitution")
  State state(Substitution substitution) {
    return substitution.state(clock.instant());
  }

  @SchemaMapping(typeName = "Task")
  @Nullable String onBehalfOf(Task task, Viewer viewer) {
    return visibilities.of(viewer).onBehalfOf(task);
  }

  private SubstitutionPayload changed(UUID id) {
    active.read();
    return new SubstitutionPayload(substitutions.find(id).orElseThrow(() -> missing(id)));
  }

  /** One that the viewer may change. */
  private Substitution own(UUID id, Viewer viewer) {
    var found =
        substitutions
            .find(id)
            .filter(substitution -> rights.maySee(viewer, substitution))
            .orElseThrow(() -> missing(id));
    rights.requireMayNameFor(viewer, found.absent());
    return found;
  }

  private static FlowbridgeException missing(UUID id) {
    return FlowbridgeException.notFound(
        "Expected a substitution '%s', but found none".formatted(id));
  }
}

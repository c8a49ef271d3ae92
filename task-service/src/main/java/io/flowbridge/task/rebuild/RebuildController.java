package io.flowbridge.task.rebuild;

import io.flowbridge.platform.Roles;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.rebuild.Rebuild.Source;
import io.flowbridge.task.run.Run;
import io.flowbridge.task.run.Run.Cause;
import io.flowbridge.task.run.Run.Kind;
import io.flowbridge.task.run.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class RebuildController {
  private final Runs runs;
  private final Rebuild rebuild;

  RebuildController(Runs runs, Rebuild rebuild) {
    this.runs = runs;
    this.rebuild = rebuild;
  }

  record RebuildTaskIndex(@Nullable Source source) {}

  record RunPayload(Run run) {}

  @MutationMapping
  RunPayload rebuildTaskIndex(@Argument @Nullable RebuildTaskIndex input, Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    var source = input == null || input.source() == null ? Source.TOPIC : input.source();
    return new RunPayload(
        runs.start(
            Kind.REBUILD,
            Cause.REQUESTED,
            viewer.name(),
            progress -> rebuild.run(source, progress)));
  }
}

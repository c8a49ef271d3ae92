package io.flowbridge.task.reconciliation;

import io.flowbridge.platform.Roles;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.run.Run;
import io.flowbridge.task.run.Run.Cause;
import io.flowbridge.task.run.Run.Kind;
import io.flowbridge.task.run.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReconciliationController {
  private final Runs runs;
  private final Reconciliation reconciliation;

  ReconciliationController(Runs runs, Reconciliation reconciliation) {
    this.runs = runs;
    this.reconciliation = reconciliation;
  }

  /**
   * @param content whether whole states are compared, or revisions only
   */
  record ReconcileTasks(boolean content) {}

  record RunPayload(Run run) {}

  @MutationMapping
  RunPayload reconcileTasks(@Argument @Nullable ReconcileTasks input, Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    var content = input == null || input.content();
    return new RunPayload(
        runs.start(
            Kind.RECONCILIATION,
            Cause.REQUESTED,
            viewer.name(),
            progress -> reconciliation.run(content, progress)));
  }
}

package io.flowbridge.task.command;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import io.flowbridge.task.directory.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one place that says whom a task can be given to: assigned, delegated or created for. */
@Component
class Assignees {
  private final People people;

  Assignees(People people) {
    this.people = people;
  }

  /**
   * Lets a name pass that a task can be given to.
   *
   * @param task null for one that is yet to be created
   * @throws FlowbridgeException {@code BAD_INPUT} for a blank name, and what the directory says
   */
  void require(String assignee, @Nullable Task task) {
    if (assignee.isBlank()) {
      throw FlowbridgeException.badInput(
          "Expected an assignee of %s, but the name is blank"
              .formatted(task == null ? "the new task" : "task '" + task.id() + "'"));
    }
    if (task == null) {
      people.requireKnown(assignee);
    } else {
      people.requireAssignable(assignee, task);
    }
  }
}

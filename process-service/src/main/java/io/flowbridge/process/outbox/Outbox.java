package io.flowbridge.process.outbox;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says, inside an engine command, what must be published when its transaction commits.
 *
 * <p>Nothing is sent here: marks (<em>this task was touched</em>) and facts are collected and
 * become one row of the outbox. Calls outside of an engine command are refused, because there is no
 * transaction they could belong to.
 */
@Component
public class Outbox {

  public void touchTask(String engineTaskId) {
    session().touched().tasks().add(engineTaskId);
  }

  public void touchInstance(String engineRootInstanceId) {
    session().touched().instances().add(engineRootInstanceId);
  }

  /** For changes of an instance that are part of each of its open tasks, such as variables. */
  public void touchOpenTasksOf(String engineRootInstanceId) {
    session().touched().openTasksOf().add(engineRootInstanceId);
  }

  /**
   * Says in whose place the user of the current command works; all facts to come tell it.
   *
   * @param account null if in nobody's
   */
  public void onBehalfOf(@Nullable String account) {
    session().onBehalfOf(account);
  }

  public void fact(Fact fact) {
    session().add(fact);
  }

  public void message(OutboxMessage message) {
    session().add(message);
  }

  /** What the current command touches; complete once the command is over. */
  public Touched touched() {
    return session().written();
  }

  private static OutboxSession session() {
    CommandContext command = Context.getCommandContext();
    if (command == null) {
      throw new IllegalStateException(
          "Expected an engine command around a use of the outbox, but there is none");
    }
    return command.getSession(OutboxSession.class);
  }
}

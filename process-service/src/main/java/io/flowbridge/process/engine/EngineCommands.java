package io.flowbridge.process.engine;

import io.flowbridge.process.outbox.Outbox;
import io.flowbridge.process.outbox.Touched;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Runs several engine calls as one engine command: one transaction, one outbox row, one view of the
 * engine's state for the check and the change.
 */
@Component
public class EngineCommands {

  private final CommandExecutor commands;
  private final IdentityService identity;
  private final Outbox outbox;

  EngineCommands(ProcessEngineConfigurationImpl engine, IdentityService identity, Outbox outbox) {
    this.commands = engine.getCommandExecutorTxRequired();
    this.identity = identity;
    this.outbox = outbox;
  }

  /**
   * What a committed command gave.
   *
   * @param touched every entity it changed
   */
  public record Outcome<T>(T value, Touched touched) {}

  /** Runs the work in the name of the user; whatever it throws undoes all of it. */
  public <T> Outcome<T> run(@Nullable String user, Supplier<T> work) {
    identity.setAuthenticatedUserId(user);
    try {
      return commands.execute(
          context -> {
            Touched touched = outbox.touched();
            return new Outcome<>(work.get(), touched);
          });
    } finally {
      identity.clearAuthentication();
    }
  }
}

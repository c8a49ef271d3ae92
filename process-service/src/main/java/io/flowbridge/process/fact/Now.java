package io.flowbridge.process.fact;

import io.flowbridge.process.outbox.Fact;
import io.flowbridge.process.outbox.FactType;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/** What the running engine command knows: its time and its user. */
final class Now {

  private Now() {}

  static Fact fact(FactType type, String rootInstanceId) {
    return Fact.of(type, rootInstanceId, ClockUtil.getCurrentTime().toInstant()).user(user());
  }

  static @Nullable String user() {
    CommandContext command = Context.getCommandContext();
    return command == null ? null : command.getAuthenticatedUserId();
  }
}

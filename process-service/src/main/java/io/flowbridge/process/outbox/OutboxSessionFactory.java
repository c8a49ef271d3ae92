package io.flowbridge.process.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Gives every engine command that has something to tell its own {@link OutboxSession}. */
@Component
public class OutboxSessionFactory implements SessionFactory {

  private final ObjectMapper json;
  private final OutboxSignal signal;
  private final TraceParent traceParent;

  OutboxSessionFactory(ObjectMapper json, OutboxSignal signal, TraceParent traceParent) {
    this.json = json;
    this.signal = signal;
    this.traceParent = traceParent;
  }

  @Override
  public Class<?> getSessionType() {
    return OutboxSession.class;
  }

  @Override
  public Session openSession() {
    return new OutboxSession(Context.getCommandContext(), json, signal, traceParent.current());
  }
}

package io.flowbridge.process.outbox;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Gives every engine command that has something to tell its own {@link OutboxSession}. */
@Component
public class OutboxSessionFactory implements SessionFactory {

  private final OutboxTransactions transactions;

  OutboxSessionFactory(OutboxTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Class<?> getSessionType() {
    return OutboxSession.class;
  }

  @Override
  public Session openSession() {
    return new OutboxSession(transactions);
  }
}

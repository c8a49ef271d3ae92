package io.flowbridge.process.integration;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.springframework.stereotype.Component;

/** Puts {@link NextElement} in the place of the engine's own keeper of jobs. */
@Component
class NextElementFactory implements SessionFactory {

  @Override
  public Class<?> getSessionType() {
    return JobManager.class;
  }

  @Override
  public Session openSession() {
    return new NextElement();
  }
}

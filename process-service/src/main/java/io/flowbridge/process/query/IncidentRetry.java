package io.flowbridge.process.query;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.engine.EngineCommands;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives what failed new retries; the engine closes the incident, and the work is tried again. */
@Component
class IncidentRetry {

  private static final int MAX_RETRIES = 100;

  private final EngineCommands engine;
  private final ManagementService jobs;
  private final ExternalTaskService externalTasks;

  IncidentRetry(EngineCommands engine, ManagementService jobs, ExternalTaskService externalTasks) {
    this.engine = engine;
    this.jobs = jobs;
    this.externalTasks = externalTasks;
  }

  void retry(Incident incident, int retries, Viewer viewer) {
    if (retries < 1 || retries > MAX_RETRIES) {
      throw FlowbridgeException.badInput(
          "Expected retries between 1 and %d, but got %d".formatted(MAX_RETRIES, retries));
    }
    String failed = incident.configuration();
    if (failed == null) {
      throw notRetryable(incident);
    }
    try {
      engine.<@Nullable Void>run(
          viewer.name(),
          () -> {
            retry(incident, failed, retries);
            return null;
          });
    } catch (OptimisticLockingException e) {
      throw new FlowbridgeException(
          ErrorCodes.CONFLICT, "Expected to retry, but the incident is changing right now", e);
    } catch (NotFoundException e) {
      throw FlowbridgeException.notFound("Expected an open incident, but it was just resolved");
    }
  }

  private void retry(Incident incident, String failed, int retries) {
    switch (incident.type()) {
      case org.camunda.bpm.engine.runtime.Incident.FAILED_JOB_HANDLER_TYPE ->
          jobs.setJobRetries(failed, retries);
      case org.camunda.bpm.engine.runtime.Incident.EXTERNAL_TASK_HANDLER_TYPE ->
          externalTasks.setRetries(failed, retries);
      default -> throw notRetryable(incident);
    }
  }

  private static FlowbridgeException notRetryable(Incident incident) {
    return FlowbridgeException.badInput(
        "Expected an incident of a job or an integration, but it is '%s'"
            .formatted(incident.type()));
  }
}

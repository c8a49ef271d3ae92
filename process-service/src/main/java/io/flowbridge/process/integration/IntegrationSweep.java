package io.flowbridge.process.integration;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.process.integration.ParkedAnswers.ParkedAnswer;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One look for parked answers that can be applied now, and for requests whose time is over. */
@Component
class IntegrationSweep implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(IntegrationSweep.class);

  private final ExternalTaskService externalTasks;
  private final ProcessEngineConfigurationImpl engine;
  private final IntegrationRequests requests;
  private final IntegrationFailures failures;
  private final ParkedAnswers parked;
  private final AnswerApplier answers;
  private final UnservedEnvironments environments;
  private final ObjectMapper json;
  private final IntegrationProperties properties;

  IntegrationSweep(
      ExternalTaskService externalTasks,
      ProcessEngineConfigurationImpl engine,
      IntegrationRequests requests,
      IntegrationFailures failures,
      ParkedAnswers parked,
      AnswerApplier answers,
      UnservedEnvironments environments,
      ObjectMapper json,
      IntegrationProperties properties) {
    this.externalTasks = externalTasks;
    this.engine = engine;
    this.requests = requests;
    this.failures = failures;
    this.parked = parked;
    this.answers = answers;
    this.environments = environments;
    this.json = json;
    this.properties = properties;
  }

  /** Parked answers go first: a request that is answered need not be sent again. */
  @Override
  public void run() {
    parked.ready(properties.sweepSize()).forEach(this::applyParked);
    externalTasks
        .createExternalTaskQuery()
        .notLocked()
        .active()
        .withRetriesLeft()
        .orderByLockExpirationTime()
        .asc()
        .listPage(0, properties.sweepSize())
        .stream()
        .map(ExternalTask::getId)
        .forEach(this::requestAgain);
    environments.giveUp();
  }

  /** Applied twice does no harm, forgotten would: so it is removed last. */
  private void applyParked(ParkedAnswer answer) {
    try {
      if (answers.apply(IntegrationAnswer.read(answer.body(), json)) != AnswerResult.SUSPENDED) {
        parked.remove(answer.id());
      }
    } catch (RuntimeException | MalformedAnswerException e) {
      log.warn("The parked answer to request {} is tried again later", answer.correlationId(), e);
    }
  }

  private void requestAgain(String taskId) {
    try {
      engine.getCommandExecutorTxRequired().execute(new RequestAgain(taskId, requests, failures));
    } catch (OptimisticLockingException e) {
      log.debug("Request {} was taken by somebody else", taskId);
    } catch (RuntimeException e) {
      log.warn("Request {} could not be sent again", taskId, e);
    }
  }
}

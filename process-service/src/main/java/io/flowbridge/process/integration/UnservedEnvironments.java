package io.flowbridge.process.integration;

import io.flowbridge.process.catalogue.IntegrationTypes;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives up requests for environments that nobody serves, instead of waiting for their timeout. */
@Component
class UnservedEnvironments {

  private static final Logger log = LoggerFactory.getLogger(UnservedEnvironments.class);
  private static final int MAX_ROUTES = 1_000;

  private final JdbcClient jdbc;
  private final ExternalTaskService externalTasks;
  private final ProcessEngineConfigurationImpl engine;
  private final IntegrationTypes types;
  private final IntegrationFailures failures;
  private final IntegrationProperties properties;

  UnservedEnvironments(
      JdbcClient jdbc,
      ExternalTaskService externalTasks,
      ProcessEngineConfigurationImpl engine,
      IntegrationTypes types,
      IntegrationFailures failures,
      IntegrationProperties properties) {
    this.jdbc = jdbc;
    this.externalTasks = externalTasks;
    this.engine = engine;
    this.types = types;
    this.failures = failures;
    this.properties = properties;
  }

  void giveUp() {
    Instant before = ClockUtil.getCurrentTime().toInstant().minus(properties.environmentWait());
    for (String route : awaitedRoutes()) {
      int dot = route.indexOf('.');
      types
          .unservedSince(route.substring(0, dot), route.substring(dot + 1))
          .filter(since -> !since.isAfter(before))
          .ifPresent(since -> giveUp(route, before));
    }
  }

  /** Types have no dot in their names, so what has one names an environment. */
  private List<String> awaitedRoutes() {
    return jdbc.sql(
            """
            select distinct topic_name_ from act_ru_ext_task
             where topic_name_ like '%.%' and (retries_ is null or retries_ > 0) limit :limit""")
        .param("limit", MAX_ROUTES)
        .query(String.class)
        .list();
  }

  private void giveUp(String route, Instant before) {
    externalTasks
        .createExternalTaskQuery()
        .topicName(route)
        .locked()
        .active()
        .withRetriesLeft()
        .orderByLockExpirationTime()
        .asc()
        .listPage(0, properties.sweepSize())
        .stream()
        .map(ExternalTask::getId)
        .forEach(id -> giveUpOne(id, before));
  }

  private void giveUpOne(String taskId, Instant before) {
    try {
      engine.getCommandExecutorTxRequired().execute(new GiveUpUnserved(taskId, before, failures));
    } catch (OptimisticLockingException e) {
      log.debug("Request {} was taken by somebody else", taskId);
    }
  }
}

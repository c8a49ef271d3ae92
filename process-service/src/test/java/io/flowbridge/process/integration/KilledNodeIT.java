package io.flowbridge.process.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.EngineNode;
import io.flowbridge.process.FreshDatabase;
import io.flowbridge.process.ProcessServiceApplication;
import io.flowbridge.process.ProcessServiceTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.binding.BindingsLifecycleController.State;
import org.springframework.context.ConfigurableApplicationContext;

/** One of two nodes of a bundle ends by signal 9 while it takes an answer. */
@ProcessServiceTest
class KilledNodeIT {

  @Value("${flowbridge.kafka.brokers}")
  String brokers;

  @Test
  void shouldGoOnOnceWhenNodeIsKilledBetweenAnswerAndCommit() throws Exception {
    // given
    String database = FreshDatabase.create();
    try (var artifact = new TestArtifact(brokers, EnduringProcess.REQUESTS);
        var survivor = nodeWithoutAnswers(database);
        var node = EngineNode.start("faults", database)) {
      EnduringProcess.deploy(survivor.getBean(RepositoryService.class), EnduringProcess.MODEL);
      String instance =
          survivor.getBean(RuntimeService.class).startProcessInstanceByKey("endures").getId();
      JsonNode request = artifact.awaitRequest(instance, 1);

      // when
      try (Connection lock = lockRequest(database, request)) {
        artifact.send(EnduringProcess.completed(artifact, request, 1));
        await().atMost(Duration.ofSeconds(60)).until(() -> isAnybodyBlocked(database));
        node.kill();
      }

      // then
      var survivingTasks = survivor.getBean(TaskService.class);
      assertThat(survivingTasks.createTaskQuery().processInstanceId(instance).count()).isZero();
      survivor
          .getBean(BindingsLifecycleController.class)
          .changeState("integrationAnswers-in-0", State.STARTED);
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> survivingTasks.createTaskQuery().processInstanceId(instance).count() == 1);
      assertThat(timesAnswered(survivor, instance)).isEqualTo(1);
      assertThat(artifact.requests(instance)).hasSize(1);
    }
  }

  /** A second node of the bundle, which takes no answers until it is told to. */
  private static ConfigurableApplicationContext nodeWithoutAnswers(String database) {
    return new SpringApplicationBuilder(ProcessServiceApplication.class)
        .run(
            "--server.port=0",
            "--spring.jmx.enabled=false",
            "--flowbridge.bundle.name=faults",
            "--spring.datasource.url=" + database,
            "--spring.datasource.hikari.maximum-pool-size=8",
            "--spring.cloud.stream.bindings.integrationAnswers-in-0.consumer.auto-startup=false");
  }

  /** Whoever wants to end the request has to wait until this connection is closed. */
  private static Connection lockRequest(String database, JsonNode request) throws SQLException {
    Connection connection = DriverManager.getConnection(database, "postgres", "postgres");
    connection.setAutoCommit(false);
    try (var lock =
        connection.prepareStatement("select 1 from act_ru_ext_task where id_ = ? for update")) {
      lock.setString(1, request.path("correlationId").asText());
      assertThat(lock.executeQuery().next()).isTrue();
    }
    return connection;
  }

  private static boolean isAnybodyBlocked(String database) throws SQLException {
    try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
        var query = connection.createStatement();
        var rows =
            query.executeQuery(
                "select 1 from pg_stat_activity where datname = current_database()"
                    + " and wait_event_type = 'Lock'")) {
      return rows.next();
    }
  }

  private static long timesAnswered(ConfigurableApplicationContext node, String instance) {
    return node.getBean(HistoryService.class)
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .activityId("answered")
        .count();
  }
}

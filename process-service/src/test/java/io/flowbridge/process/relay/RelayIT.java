package io.flowbridge.process.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import io.flowbridge.process.FreshDatabase;
import io.flowbridge.process.ProcessDriver;
import io.flowbridge.process.ProcessServiceApplication;
import io.flowbridge.process.ProcessServiceTest;
import io.flowbridge.process.Topics;
import io.flowbridge.process.integration.TestArtifact;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Faults on the way from the outbox to the bus. Nothing may be lost by any of them. */
@ProcessServiceTest
@TestPropertySource(properties = "flowbridge.bundle.name=relay")
class RelayIT {

  @Autowired ProcessDriver process;
  @Autowired Topics topics;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource dataSource;
  @Autowired TaskService tasks;
  @Autowired Environment environment;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = FreshDatabase.create();
    registry.add("spring.datasource.url", () -> url);
  }

  @BeforeEach
  void deploy() {
    process.deploy("bpmn/permit.bpmn");
  }

  @Test
  void shouldFindRowThatWasCommittedLateWithLowerId() throws Exception {
    // given
    String early = process.startPermit().path("processInstanceId").asText();
    String late = process.startPermit().path("processInstanceId").asText();
    awaitEmptyOutbox();
    try (Connection slow = dataSource.getConnection()) {
      slow.setAutoCommit(false);
      try (var insert = slow.createStatement()) {
        insert.execute(insertOf("EARLY", early));
      }

      // when
      jdbc.sql(insertOf("LATE", late)).update();
      await().until(() -> hasMessage(late, "LATE"));
      slow.commit();
      slow.setAutoCommit(true);
    }

    // then
    await().until(() -> hasMessage(early, "EARLY"));
    awaitEmptyOutbox();
  }

  @Test
  void shouldPutPoisonAsideAndGoOn() {
    // given
    String instance = process.startPermit().path("processInstanceId").asText();

    // when
    jdbc.sql("insert into fb_outbox (body) values ('no json'), ('{\"facts\": 7}')").update();
    jdbc.sql(insertOf("AFTER_POISON", instance)).update();

    // then
    await().until(() -> hasMessage(instance, "AFTER_POISON"));
    awaitEmptyOutbox();
    assertThat(jdbc.sql("select reason from fb_outbox_dead order by id").query(String.class).list())
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  @Test
  void shouldLoseNothingAndStartNodesWhileBrokerIsDown() {
    // given
    List<String> started = new ArrayList<>();
    started.add(process.startPermit().path("id").asText());
    awaitEmptyOutbox();

    // when
    Servers.kill(Server.KAFKA);
    for (int i = 0; i < 5; i++) {
      started.add(process.startPermit().path("id").asText());
    }
    assertThat(backlog()).isPositive();
    try (var late = node("late", FreshDatabase.create())) {
      String startedLate = startPermit(late);
      Servers.restart(Server.KAFKA);

      // then
      started.add("late:" + startedLate);
      await()
          .atMost(Duration.ofSeconds(90))
          .untilAsserted(
              () ->
                  assertThat(started)
                      .allSatisfy(
                          id -> assertThat(topics.of("flowbridge.tasks", id)).isNotEmpty()));
      await().atMost(Duration.ofSeconds(30)).until(() -> backlog() == 0);
    }
  }

  @Test
  void shouldConvergeUnderConcurrentChangesOfOneTask() throws Exception {
    // given
    String id = process.startPermit().path("id").asText();
    String engineId = id.substring("relay:".length());

    // when
    List<Callable<Void>> changes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int n = i;
      changes.add(() -> change(engineId, n));
    }
    var threads = Executors.newFixedThreadPool(6);
    for (var result : threads.invokeAll(changes)) {
      result.get();
    }
    threads.shutdown();

    // then
    awaitEmptyOutbox();
    Task task = tasks.createTaskQuery().taskId(engineId).singleResult();
    await()
        .untilAsserted(
            () -> {
              JsonNode latest = topics.latest("flowbridge.tasks", id);
              assertThat(latest.path("priority").asInt()).isEqualTo(task.getPriority());
              assertThat(latest.path("owner").asText(null)).isEqualTo(task.getOwner());
              assertThat(latest.path("candidateUsers")).hasSize(candidates(engineId));
            });
  }

  @Test
  void shouldFailOverWithoutGapsWhenLeaderLosesItsLock() {
    // given
    try (var second = node("relay", database())) {
      // when
      List<String> instances = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        instances.add(process.startPermit().path("processInstanceId").asText());
        if (i % 10 == 5) {
          endLeader();
        }
      }
      await().atMost(Duration.ofSeconds(20)).until(() -> backlog() == 0);

      // then
      assertThat(second.isRunning()).isTrue();
      await()
          .untilAsserted(
              () ->
                  assertThat(instances)
                      .allSatisfy(
                          id ->
                              assertThat(topics.factTypes(id))
                                  .contains("INSTANCE_STARTED", "TASK_CREATED")));
    }
  }

  @Test
  void shouldSayHowFarItPublished() {
    // given
    Instant before = Instant.now();

    // when
    process.startPermit();

    // then
    await()
        .until(
            () ->
                topics.of("flowbridge.tasks", "pulse:relay").stream()
                    .map(pulse -> Instant.parse(pulse.body().path("publishedUpTo").asText()))
                    .anyMatch(before::isBefore));
    assertThat(topics.of("flowbridge.tasks", "pulse:relay"))
        .allSatisfy(
            pulse -> assertThat(pulse.headers()).containsEntry("ce_type", "io.flowbridge.pulse"));
  }

  @Test
  void shouldSendRequestAtOnceInTransactionOfStates() throws Exception {
    // given
    String topic = "flowbridge.integration.requests.relay-test";
    String instance = instanceThatIsTold();
    try (var artifact = new TestArtifact(brokers(), topic);
        Connection states = lockStates()) {

      // when
      jdbc.sql(insertOfRequest(topic, instance)).update();

      // then
      await().until(() -> artifact.recordsOf(topic).size() == 1);
      assertThat(committedUpTo(artifact.recordsOf(topic).get(0)))
          .isEqualTo(artifact.recordsOf(topic).get(0).offset());
      states.rollback();
      await().until(() -> topics.of(topic).size() == 1);
    }
  }

  @Test
  void shouldSendRequestAgainWhenLeaderIsLostBeforeItsRowIsGone() throws Exception {
    // given
    String topic = "flowbridge.integration.requests.relay-lost";
    String instance = instanceThatIsTold();
    try (var artifact = new TestArtifact(brokers(), topic);
        Connection states = lockStates()) {
      jdbc.sql(insertOfRequest(topic, instance)).update();
      await().until(() -> artifact.recordsOf(topic).size() == 1);

      // when
      endLeader();
      states.rollback();

      // then
      await().until(() -> artifact.recordsOf(topic).size() == 2);
      awaitEmptyOutbox();
    }
  }

  private String instanceThatIsTold() {
    String instance = process.startPermit().path("processInstanceId").asText();
    awaitEmptyOutbox();
    return instance;
  }

  private static ConfigurableApplicationContext node(String bundle, String database) {
    return new SpringApplicationBuilder(ProcessServiceApplication.class)
        .run(
            "--server.port=0",
            "--spring.jmx.enabled=false",
            "--flowbridge.bundle.name=" + bundle,
            "--spring.datasource.url=" + database);
  }

  /** Answers the engine's id of the one open task. */
  private static String startPermit(ConfigurableApplicationContext node) {
    node.getBean(RepositoryService.class)
        .createDeployment()
        .addClasspathResource("bpmn/permit.bpmn")
        .deploy();
    node.getBean(RuntimeService.class).startProcessInstanceByKey("permit");
    return node.getBean(TaskService.class).createTaskQuery().singleResult().getId();
  }

  private Void change(String taskId, int n) {
    try {
      switch (n % 4) {
        case 0 -> tasks.setPriority(taskId, n);
        case 1 -> tasks.setOwner(taskId, "owner-" + n);
        case 2 -> tasks.addCandidateUser(taskId, "user-" + n);
        default -> tasks.createComment(taskId, null, "comment " + n);
      }
    } catch (OptimisticLockingException lost) {
      // the change was not committed
    }
    return null;
  }

  private int candidates(String taskId) {
    return (int)
        tasks.getIdentityLinksForTask(taskId).stream()
            .filter(link -> "candidate".equals(link.getType()) && link.getUserId() != null)
            .count();
  }

  private void endLeader() {
    jdbc.sql(
            "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"
                + " and database = (select oid from pg_database where datname = current_database())")
        .query()
        .listOfRows();
  }

  private static String insertOf(String message, String instanceId) {
    String root = instanceId.substring("relay:".length());
    return """
        insert into fb_outbox (body) values
          ('{"facts": [{"type": "TASK_UPDATED", "rootInstanceId": "%s", "time": "2026-01-01T00:00:00Z", "message": "%s"}]}')
        """
        .formatted(root, message);
  }

  /** Nobody reads states of instances until this is rolled back. */
  private Connection lockStates() throws Exception {
    Connection connection = DriverManager.getConnection(database(), "postgres", "postgres");
    connection.setAutoCommit(false);
    try (var lock = connection.createStatement()) {
      lock.execute("lock table act_hi_procinst in access exclusive mode");
    }
    return connection;
  }

  private static String insertOfRequest(String topic, String instanceId) {
    return """
        insert into fb_outbox (body) values
          ('{"instances": ["%s"], "messages": [{"destination": "%s", "key": "1", "type": "t", "subject": "1",
             "schema": "integration-request", "payload": {"question": "Why?"}}]}')
        """
        .formatted(instanceId.substring("relay:".length()), topic);
  }

  private String database() {
    return environment.getRequiredProperty("spring.datasource.url");
  }

  private String brokers() {
    return environment.getRequiredProperty("flowbridge.kafka.brokers");
  }

  /** The offset behind what a reader of committed messages may see of the message's partition. */
  private long committedUpTo(ConsumerRecord<String, String> message) throws Exception {
    var partition = new TopicPartition(message.topic(), message.partition());
    try (var admin = Admin.create(Map.of("bootstrap.servers", brokers()))) {
      return admin
          .listOffsets(
              Map.of(partition, OffsetSpec.latest()),
              new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
          .partitionResult(partition)
          .get()
          .offset();
    }
  }

  private boolean hasMessage(String instanceId, String message) {
    return topics.of("flowbridge.history", instanceId).stream()
        .anyMatch(fact -> fact.body().path("message").asText().equals(message));
  }

  private void awaitEmptyOutbox() {
    await().until(() -> backlog() == 0);
  }

  private int backlog() {
    return jdbc.sql("select count(*) from fb_outbox").query(Integer.class).single();
  }
}

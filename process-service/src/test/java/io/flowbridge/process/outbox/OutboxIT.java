package io.flowbridge.process.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.process.FreshDatabase;
import io.flowbridge.process.ProcessDriver;
import io.flowbridge.process.ProcessServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What one transaction writes. Nobody reads the rows here: that is {@code RelayIT}. */
@ProcessServiceTest
@TestPropertySource(
    properties = {"flowbridge.relay.enabled=false", "flowbridge.bundle.name=outbox"})
class OutboxIT {

  @Autowired ProcessDriver process;
  @Autowired JdbcClient jdbc;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ObjectMapper json;
  @Autowired Outbox outbox;
  @Autowired PlatformTransactionManager transactions;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = FreshDatabase.create();
    registry.add("spring.datasource.url", () -> url);
  }

  @BeforeEach
  void deploy() {
    process.deploy("bpmn/permit.bpmn");
    jdbc.sql("delete from fb_outbox").update();
  }

  @Test
  void shouldWriteOneRowForOneTransaction() {
    // given
    process.startPermit();
    String task = lastTask();
    assertThat(rows()).hasSize(1);

    // when
    process.task(
        "outbox:" + task, "complete", "clerk", Map.of("variables", Map.of("outcome", "fine")));

    // then
    assertThat(rows()).hasSize(2);
    assertThat(factTypes(rows().get(1)))
        .containsExactly(
            "TASK_CLAIMED",
            "VARIABLES_CHANGED",
            "TASK_COMPLETED",
            "ACTIVITY_COMPLETED",
            "ACTIVITY_STARTED",
            "ACTIVITY_COMPLETED",
            "ACTIVITY_STARTED",
            "TASK_CREATED");
  }

  @Test
  void shouldWriteNothingIfTransactionIsRolledBack() {
    // given
    process.startPermit();
    String task = lastTask();

    // when
    var answer =
        process.task(
            "outbox:" + task, "complete", "clerk", Map.of("variables", Map.of("outcome", "break")));

    // then
    assertThat(answer.at("/code").asText()).isEqualTo("PROCESS_FAILED");
    assertThat(rows()).hasSize(1);
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
  }

  @Test
  void shouldKeepPlatformVariablesOutOfFacts() {
    // when
    process.startPermit();

    // then
    assertThat(rows().get(0).toString()).contains("plate").doesNotContain("fb_serviceKey");
  }

  @Test
  void shouldWriteAsManyRowsAsTransactionsCommittedUnderContention() throws Exception {
    // given
    process.startPermit();
    String task = lastTask();
    jdbc.sql("delete from fb_outbox").update();

    // when
    List<Callable<Integer>> changes = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int priority = i;
      changes.add(() -> setPriority(task, priority));
    }
    var threads = Executors.newFixedThreadPool(6);
    int committed = 0;
    for (var result : threads.invokeAll(changes)) {
      committed += result.get();
    }
    threads.shutdown();

    // then
    assertThat(rows()).hasSize(committed);
  }

  @Test
  void shouldWriteOneRowForAllCommandsOfATransaction() {
    // given
    process.startPermit();
    String task = lastTask();
    jdbc.sql("delete from fb_outbox").update();

    // when
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            transaction -> {
              tasks.setPriority(task, 70);
              tasks.setOwner(task, "lead");
            });

    // then
    assertThat(rows()).hasSize(1);
    assertThat(rows().get(0).path("tasks")).extracting(JsonNode::asText).containsExactly(task);
  }

  @Test
  void shouldKeepRowOfInnerTransactionIfOuterOneIsRolledBack() {
    // given
    process.startPermit();
    String outer = lastTask();
    process.startPermit();
    String inner = lastTask();
    jdbc.sql("delete from fb_outbox").update();

    // when
    var own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            transaction -> {
              tasks.setPriority(outer, 70);
              own.executeWithoutResult(more -> tasks.setPriority(inner, 80));
              transaction.setRollbackOnly();
            });

    // then
    assertThat(rows()).hasSize(1);
    assertThat(rows().get(0).path("tasks")).extracting(JsonNode::asText).containsExactly(inner);
    assertThat(tasks.createTaskQuery().taskId(outer).singleResult().getPriority()).isNotEqualTo(70);
  }

  @Test
  void shouldCommitNothingIfRowIsRefused() {
    // given
    process.startPermit();
    String task = lastTask();
    int before = tasks.createTaskQuery().taskId(task).singleResult().getPriority();
    jdbc.sql("alter table fb_outbox add constraint refused check (false) not valid").update();

    // when
    try {
      assertThatThrownBy(() -> tasks.setPriority(task, before + 1))
          .isInstanceOf(DataIntegrityViolationException.class);
    } finally {
      jdbc.sql("alter table fb_outbox drop constraint refused").update();
    }

    // then
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getPriority()).isEqualTo(before);
    assertThat(rows()).hasSize(1);
    tasks.setPriority(task, before + 2);
    assertThat(rows()).hasSize(2);
  }

  @Test
  void shouldRefuseToCollectOutsideOfAnEngineCommand() {
    assertThatThrownBy(() -> outbox.touchTask("x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("engine command");
  }

  private int setPriority(String task, int priority) {
    try {
      tasks.setPriority(task, priority + 100);
      return 1;
    } catch (OptimisticLockingException lost) {
      return 0;
    }
  }

  private String lastTask() {
    return tasks.createTaskQuery().orderByTaskCreateTime().desc().list().get(0).getId();
  }

  private List<JsonNode> rows() {
    return jdbc.sql("select body from fb_outbox order by id").query(String.class).list().stream()
        .map(this::tree)
        .toList();
  }

  private static List<String> factTypes(JsonNode row) {
    List<String> types = new ArrayList<>();
    row.path("facts").forEach(fact -> types.add(fact.path("type").asText()));
    return types;
  }

  private JsonNode tree(String body) {
    try {
      return json.readTree(body);
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

package io.flowbridge.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.process.ProcessDriver;
import io.flowbridge.process.ProcessServiceTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessServiceTest
class HistoryWithoutDetailsIT {

  @Autowired ProcessDriver process;
  @Autowired HistoryService history;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void deploy() {
    process.deploy("bpmn/permit.bpmn");
  }

  @Test
  void shouldKeepTasksActivitiesAndLastValuesButNoRowForEachChange() {
    // given
    String key = UUID.randomUUID().toString();
    String task = process.startPermit(key, Map.of("plate", "M-AB 123")).path("id").asText();
    process.task(task, "complete", "clerk", Map.of("variables", Map.of("outcome", "fine")));
    String instance =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey("PP-" + key)
            .singleResult()
            .getId();

    // then
    assertThat(history.createHistoricTaskInstanceQuery().processInstanceId(instance).list())
        .isNotEmpty();
    assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(instance).list())
        .isNotEmpty();
    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance).list())
        .extracting(variable -> variable.getName())
        .contains("outcome");
    assertThat(history.createHistoricDetailQuery().processInstanceId(instance).count()).isZero();
  }

  @Test
  void shouldTakeOverDatabaseThatWasWrittenWithLevelFull() throws IOException {
    // given
    storeLevel("3");

    // when
    jdbc.sql(migration().getContentAsString(StandardCharsets.UTF_8)).update();

    // then
    assertThat(storedLevel()).isEqualTo(String.valueOf(new HistoryWithoutDetails().getId()));
  }

  private static ClassPathResource migration() {
    return new ClassPathResource("db/migration/V4__history_without_details.sql");
  }

  private void storeLevel(String level) {
    jdbc.sql("update act_ge_property set value_ = ? where name_ = 'historyLevel'")
        .param(level)
        .update();
  }

  private String storedLevel() {
    return jdbc.sql("select value_ from act_ge_property where name_ = 'historyLevel'")
        .query(String.class)
        .single();
  }
}

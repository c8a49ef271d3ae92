package io.flowbridge.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Tasks in a Camunda database: what starting a process for each would leave in the engine's
 * run-time tables, written there directly, because starting a million takes hours.
 */
final class EngineTasks {
  private static final int BATCH = 5_000;
  private static final String USER = "postgres";

  private final ProcessEngine engine;
  private final String database;

  EngineTasks(ProcessEngine engine, String database) {
    this.engine = engine;
    this.database = database;
  }

  void write(int count) throws Exception {
    var definitions = deploy();
    try (var connection = DriverManager.getConnection(database, USER, USER)) {
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (int from = 0; from < count; from += BATCH) {
        write(copy, from, Math.min(count, from + BATCH), definitions);
      }
      analyze(connection);
    }
  }

  private Map<String, String> deploy() throws IOException {
    try (var stream = EngineTasks.class.getResourceAsStream("/engine/one-task.bpmn")) {
      var model =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      var deployment = engine.getRepositoryService().createDeployment();
      for (var service : SampleTask.SERVICES) {
        deployment.addString(service + ".bpmn", model.replace("one-task", service));
      }
      deployment.deploy();
    }
    Map<String, String> ids = new HashMap<>();
    for (ProcessDefinition definition :
        engine.getRepositoryService().createProcessDefinitionQuery().list()) {
      ids.put(definition.getKey(), definition.getId());
    }
    return ids;
  }

  private static void write(CopyManager copy, int from, int to, Map<String, String> definitions)
      throws SQLException, IOException {
    var tasks = IntStream.range(from, to).mapToObj(SampleTask::of).toList();
    copy(
        copy,
        EngineRows.EXECUTIONS,
        tasks,
        task -> EngineRows.execution(task, definitions.get(task.service())));
    copy(
        copy,
        EngineRows.TASKS,
        tasks,
        task -> EngineRows.task(task, definitions.get(task.service())));
    copy(copy, EngineRows.CANDIDATES, tasks, EngineRows::candidate);
    copy(
        copy,
        EngineRows.VARIABLES,
        tasks,
        task -> EngineRows.variables(task, definitions.get(task.service())));
  }

  private static void copy(
      CopyManager copy, String table, List<SampleTask> tasks, Function<SampleTask, String> row)
      throws SQLException, IOException {
    var rows = tasks.stream().map(row).collect(Collectors.joining());
    copy.copyIn("copy " + table + " from stdin", new StringReader(rows));
  }

  private static void analyze(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var table : List.of("execution", "task", "identitylink", "variable")) {
        statement.execute("analyze act_ru_" + table);
      }
    }
  }
}

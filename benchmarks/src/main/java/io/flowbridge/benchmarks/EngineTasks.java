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
 * run-time tables, written there directly, because starting a million takes hours. Foreign keys are
 * not checked meanwhile.
 */
final class EngineTasks {
  private static final int BATCH = 5_000;
  private static final String USER = "postgres";

  private final String database;
  private final long seed;
  private final Map<String, String> definitions;

  /** Deploys the processes that the tasks belong to. */
  EngineTasks(ProcessEngine engine, String database, long seed) throws IOException {
    this.database = database;
    this.seed = seed;
    this.definitions = deploy(engine);
  }

  /** Writes the tasks from a number to another, and what PostgreSQL has to know to plan by. */
  void write(int from, int to) throws Exception {
    try (var connection = DriverManager.getConnection(database, USER, USER)) {
      execute(connection, "set session_replication_role = replica");
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (int first = from; first < to; first += BATCH) {
        copy(copy, first, Math.min(to, first + BATCH));
      }
      for (var table : List.of("execution", "task", "identitylink", "variable")) {
        execute(connection, "vacuum analyze act_ru_" + table);
      }
    }
  }

  private static Map<String, String> deploy(ProcessEngine engine) throws IOException {
    try (var stream = EngineTasks.class.getResourceAsStream("/engine/one-task.bpmn")) {
      var model = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
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

  private void copy(CopyManager copy, int from, int to) throws SQLException, IOException {
    var tasks = IntStream.range(from, to).mapToObj(number -> SampleTask.of(seed, number)).toList();
    copy(copy, EngineRows.EXECUTIONS, tasks, task -> EngineRows.execution(task, definition(task)));
    copy(copy, EngineRows.TASKS, tasks, task -> EngineRows.task(task, definition(task)));
    copy(copy, EngineRows.CANDIDATES, tasks, EngineRows::candidate);
    copy(copy, EngineRows.VARIABLES, tasks, task -> EngineRows.variables(task, definition(task)));
  }

  private static void copy(
      CopyManager copy, String table, List<SampleTask> tasks, Function<SampleTask, String> row)
      throws SQLException, IOException {
    var rows = tasks.stream().map(row).collect(Collectors.joining());
    copy.copyIn("copy " + table + " from stdin", new StringReader(rows));
  }

  private String definition(SampleTask task) {
    return Objects.requireNonNull(definitions.get(task.service()));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

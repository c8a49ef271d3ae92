package io.flowbridge.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
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
          new String(
              java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
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
    copy(
        copy,
        "act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_,"
            + " act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_,"
            + " suspension_state_, cached_ent_state_, sequence_counter_, proc_def_key_)",
        rows(from, to, task -> execution(task, definitions.get(task.service()))));
    copy(
        copy,
        "act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_,"
            + " assignee_, priority_, create_time_, due_date_, suspension_state_, task_state_)",
        rows(from, to, task -> task(task, definitions.get(task.service()))));
    copy(
        copy,
        "act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)",
        rows(from, to, task -> row("l" + task.id(), 1, task.group(), "candidate", task.id())));
    copy(
        copy,
        "act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_,"
            + " double_, long_, text_, var_scope_, sequence_counter_, is_concurrent_local_)",
        rows(from, to, task -> variables(task, definitions.get(task.service()))));
  }

  private static String execution(SampleTask task, @Nullable String definition) {
    var id = "p" + task.id();
    return row(
        id,
        1,
        id,
        id,
        task.businessKey(),
        definition,
        "handle",
        "handle:" + task.id(),
        true,
        false,
        true,
        false,
        1,
        18,
        2,
        task.service());
  }

  private static String task(SampleTask task, @Nullable String definition) {
    var process = "p" + task.id();
    return row(
        task.id(),
        1,
        process,
        process,
        definition,
        task.name(),
        "handle",
        task.assignee(),
        task.priority(),
        Timestamp.from(task.createdAt()),
        task.dueAt() == null ? null : Timestamp.from(task.dueAt()),
        1,
        "Created");
  }

  private static String variables(SampleTask task, @Nullable String definition) {
    var rows = new StringBuilder();
    var process = "p" + task.id();
    new LinkedHashMap<>(task.data())
        .forEach(
            (name, value) -> {
              var number = value instanceof Double ? value : null;
              var flag = value instanceof Boolean set ? Integer.valueOf(set ? 1 : 0) : null;
              var type = number != null ? "double" : flag != null ? "boolean" : "string";
              var text = type.equals("string") ? value : null;
              rows.append(
                  row(
                      "v" + task.id() + name,
                      1,
                      type,
                      name,
                      process,
                      process,
                      definition,
                      number,
                      flag,
                      text,
                      process,
                      1,
                      false));
            });
    return rows.toString();
  }

  private static String rows(
      int from, int to, java.util.function.Function<SampleTask, String> row) {
    IntFunction<String> numbered = number -> row.apply(SampleTask.of(number));
    var rows = new StringBuilder();
    for (int number = from; number < to; number++) {
      rows.append(numbered.apply(number));
    }
    return rows.toString();
  }

  /** A row as COPY reads it; the samples hold no tabs, line ends or backslashes. */
  private static String row(@Nullable Object... values) {
    var row = new StringBuilder();
    for (var value : values) {
      row.append(row.isEmpty() ? "" : "\t").append(value == null ? "\\N" : value);
    }
    return row.append('\n').toString();
  }

  private static void copy(CopyManager copy, String table, String rows)
      throws SQLException, IOException {
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

package io.flowbridge.benchmarks;

import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** The rows that the engine would keep of a sample task, as PostgreSQL's COPY reads them. */
final class EngineRows {
  static final String EXECUTIONS =
      "act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_,"
          + " act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_,"
          + " suspension_state_, cached_ent_state_, sequence_counter_, proc_def_key_)";
  static final String TASKS =
      "act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_,"
          + " assignee_, priority_, create_time_, due_date_, suspension_state_, task_state_)";
  static final String CANDIDATES = "act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)";
  static final String VARIABLES =
      "act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_,"
          + " double_, long_, text_, var_scope_, sequence_counter_, is_concurrent_local_)";

  private EngineRows() {}

  static String execution(SampleTask task, String definition) {
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

  static String task(SampleTask task, String definition) {
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

  static String candidate(SampleTask task) {
    return row("l" + task.id(), 1, task.group(), "candidate", task.id());
  }

  static String variables(SampleTask task, String definition) {
    var rows = new StringBuilder();
    var process = "p" + task.id();
    task.data()
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

  /** A row as COPY reads it; the samples hold no tabs, line ends or backslashes. */
  private static String row(@Nullable Object... values) {
    var row = new StringBuilder();
    for (var value : values) {
      row.append(row.isEmpty() ? "" : "\t").append(value == null ? "\\N" : value);
    }
    return row.append('\n').toString();
  }
}

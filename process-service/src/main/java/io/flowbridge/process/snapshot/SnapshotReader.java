package io.flowbridge.process.snapshot;

import io.flowbridge.process.variable.CaseData;
import io.flowbridge.process.variable.PlatformVariables;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads committed states, each with a version that orders it.
 *
 * <p>The version is taken <em>before</em> the state is read, and after the change was committed
 * that made somebody read. So a snapshot with a higher version was read later and holds every
 * change that one with a lower version holds. All statements see the same moment (repeatable read).
 */
@Component
public class SnapshotReader {

  /**
   * In one trip to the database, where the driver's own way takes four. The statements find by keys
   * in indexes, however many, so a plan is made once: making one costs more than to carry it out.
   */
  private static final String AT_ONE_MOMENT =
      """
      set transaction isolation level repeatable read, read only;
      set local plan_cache_mode = force_generic_plan;
      set local enable_seqscan = off
      """;

  private static final String OPEN_TASKS_OF =
      """
      select t.ID_ from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
       where e.ROOT_PROC_INST_ID_ = any(:ids)
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate oneMoment;
  private final TaskSnapshots tasks;
  private final InstanceSnapshots instances;
  private final VariableRows variables;

  SnapshotReader(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      TaskSnapshots tasks,
      InstanceSnapshots instances,
      VariableRows variables) {
    this.jdbc = jdbc;
    this.tasks = tasks;
    this.instances = instances;
    this.variables = variables;
    this.oneMoment = new TransactionTemplate(transactions);
  }

  public Snapshots read(SnapshotRequest request) {
    long version = nextVersion();
    return oneMoment.execute(
        status -> {
          jdbc.sql(AT_ONE_MOMENT).update();
          return read(request, version);
        });
  }

  public long nextVersion() {
    return jdbc.sql("select nextval('fb_snapshot_version')").query(Long.class).single();
  }

  private Snapshots read(SnapshotRequest request, long version) {
    Set<String> taskIds = new LinkedHashSet<>(request.tasks());
    taskIds.addAll(openTasksOf(request.openTasksOf()));
    List<TaskRow> rows = tasks.rows(taskIds);
    Map<String, CaseData> data = variables.read(instancesOf(rows, request));
    return new Snapshots(
        taskSnapshots(rows, version, data, request.committedAt()),
        instances.read(request.instances(), version, data),
        serviceInstanceIds(data));
  }

  private Map<String, TaskSnapshot> taskSnapshots(
      List<TaskRow> rows,
      long version,
      Map<String, CaseData> data,
      Map<String, Instant> committedAt) {
    TaskSnapshots.Details details = tasks.details(rows);
    Map<String, TaskSnapshot> found = new HashMap<>();
    for (TaskRow row : rows) {
      found.put(
          row.id(),
          tasks.snapshot(
              row,
              version,
              details,
              dataOf(row.instanceId(), data),
              dataOf(row.rootInstanceId(), data),
              committedAt(row, committedAt)));
    }
    return found;
  }

  private static @Nullable Instant committedAt(TaskRow row, Map<String, Instant> committedAt) {
    Instant own = committedAt.get(row.id());
    String root = row.rootInstanceId();
    return own != null || root == null ? own : committedAt.get(root);
  }

  /** A task without a process has none. */
  private static CaseData dataOf(@Nullable String instance, Map<String, CaseData> data) {
    return instance == null ? CaseData.NONE : data.getOrDefault(instance, CaseData.NONE);
  }

  private List<String> openTasksOf(Collection<String> roots) {
    if (roots.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(OPEN_TASKS_OF)
        .param("ids", roots.toArray(String[]::new))
        .query(String.class)
        .list();
  }

  private static Set<String> instancesOf(List<TaskRow> rows, SnapshotRequest request) {
    Set<String> ids = new LinkedHashSet<>(request.instances());
    rows.stream()
        .flatMap(row -> Stream.of(row.instanceId(), row.rootInstanceId()))
        .filter(id -> id != null)
        .forEach(ids::add);
    ids.addAll(request.factsOf());
    return ids;
  }

  private static Map<String, String> serviceInstanceIds(Map<String, CaseData> data) {
    Map<String, String> ids = new HashMap<>();
    data.forEach(
        (instance, variables) -> {
          String id = variables.platform(PlatformVariables.SERVICE_INSTANCE_ID);
          if (id != null) {
            ids.put(instance, id);
          }
        });
    return ids;
  }
}

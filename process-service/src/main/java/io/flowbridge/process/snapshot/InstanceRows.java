package io.flowbridge.process.snapshot;

import io.flowbridge.process.Bundle;
import io.flowbridge.process.snapshot.InstanceSnapshot.Activity;
import io.flowbridge.process.snapshot.InstanceSnapshot.ActivityState;
import io.flowbridge.process.snapshot.InstanceSnapshot.Incident;
import io.flowbridge.process.snapshot.InstanceSnapshot.Participants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what belongs to root instances, each kind for all of them at once. */
@Component
class InstanceRows {

  /** 2 is the engine's code of a cancelled activity. */
  private static final String ACTIVITIES =
      """
      select PROC_INST_ID_, ACT_ID_, count(*) as RUNS,
             count(*) filter (where END_TIME_ is null) as ACTIVE,
             count(*) filter (where ACT_INST_STATE_ = 2) as CANCELLED
        from ACT_HI_ACTINST
       where PROC_INST_ID_ = any(:ids) and ACT_TYPE_ <> 'multiInstanceBody'
       group by PROC_INST_ID_, ACT_ID_ order by min(START_TIME_), ACT_ID_
      """;

  /** Incidents of called processes appear once, and not again at each caller. */
  private static final String INCIDENTS =
      """
      select ID_, ROOT_PROC_INST_ID_, INCIDENT_TYPE_, INCIDENT_MSG_, CREATE_TIME_,
             coalesce(FAILED_ACTIVITY_ID_, ACTIVITY_ID_) as ACTIVITY_ID_
        from ACT_HI_INCIDENT
       where ROOT_PROC_INST_ID_ = any(:ids) and END_TIME_ is null and ID_ = ROOT_CAUSE_INCIDENT_ID_
       order by CREATE_TIME_, ID_
      """;

  private static final String PARTICIPANTS =
      """
      select ROOT_PROC_INST_ID_, USER_ID_, GROUP_ID_ from ACT_HI_IDENTITYLINK
       where ROOT_PROC_INST_ID_ = any(:ids) and TASK_ID_ is not null
         and OPERATION_TYPE_ = 'add' and TYPE_ in ('candidate', 'assignee', 'owner')
      union select ROOT_PROC_INST_ID_, ASSIGNEE_, null from ACT_HI_TASKINST
       where ROOT_PROC_INST_ID_ = any(:ids) and ASSIGNEE_ is not null
      union select ROOT_PROC_INST_ID_, OWNER_, null from ACT_HI_TASKINST
       where ROOT_PROC_INST_ID_ = any(:ids) and OWNER_ is not null
      """;

  private final JdbcClient jdbc;
  private final Bundle bundle;

  InstanceRows(JdbcClient jdbc, Bundle bundle) {
    this.jdbc = jdbc;
    this.bundle = bundle;
  }

  Map<String, List<Activity>> activities(Collection<String> ids) {
    Map<String, List<Activity>> found = new HashMap<>();
    query(ACTIVITIES, ids)
        .query(
            row -> {
              int runs = row.getInt("RUNS");
              found
                  .computeIfAbsent(row.getString("PROC_INST_ID_"), id -> new ArrayList<>())
                  .add(
                      new Activity(
                          row.getString("ACT_ID_"),
                          state(runs, row.getInt("ACTIVE"), row.getInt("CANCELLED")),
                          runs));
            });
    return found;
  }

  Map<String, List<Incident>> incidents(Collection<String> ids) {
    Map<String, List<Incident>> found = new HashMap<>();
    query(INCIDENTS, ids)
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getString("ROOT_PROC_INST_ID_"), id -> new ArrayList<>())
                  .add(
                      new Incident(
                          bundle.globalId(row.getString("ID_")),
                          row.getString("INCIDENT_TYPE_"),
                          row.getString("ACTIVITY_ID_"),
                          row.getString("INCIDENT_MSG_"),
                          Rows.requiredInstant(row, "CREATE_TIME_")));
            });
    return found;
  }

  Map<String, Participants> participants(Collection<String> ids) {
    Map<String, Participants> found = new HashMap<>();
    query(PARTICIPANTS, ids)
        .query(
            row -> {
              Participants participants =
                  found.computeIfAbsent(
                      row.getString("ROOT_PROC_INST_ID_"),
                      id -> new Participants(new TreeSet<>(), new TreeSet<>()));
              add(participants.users(), row.getString("USER_ID_"));
              add(participants.groups(), row.getString("GROUP_ID_"));
            });
    return found;
  }

  private JdbcClient.StatementSpec query(String sql, Collection<String> ids) {
    return jdbc.sql(sql).param("ids", ids.toArray(String[]::new));
  }

  private static ActivityState state(int runs, int active, int cancelled) {
    if (active > 0) {
      return ActivityState.ACTIVE;
    }
    return cancelled == runs ? ActivityState.CANCELLED : ActivityState.FINISHED;
  }

  private static void add(SortedSet<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }
}

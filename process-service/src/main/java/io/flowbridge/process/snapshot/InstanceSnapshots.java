package io.flowbridge.process.snapshot;

import io.flowbridge.process.Bundle;
import io.flowbridge.process.snapshot.InstanceSnapshot.Activity;
import io.flowbridge.process.snapshot.InstanceSnapshot.ActivityState;
import io.flowbridge.process.snapshot.InstanceSnapshot.Incident;
import io.flowbridge.process.snapshot.InstanceSnapshot.Participants;
import io.flowbridge.process.variable.CaseData;
import io.flowbridge.process.variable.PlatformVariables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts instance snapshots together. Called instances have none: they are part of their root. */
@Component
class InstanceSnapshots {

  private static final String SELECT =
      """
      select ID_, BUSINESS_KEY_, PROC_DEF_ID_, PROC_DEF_KEY_, STATE_, START_USER_ID_, START_TIME_,
             END_TIME_, DELETE_REASON_
        from ACT_HI_PROCINST where ID_ = any(:ids) and SUPER_PROCESS_INSTANCE_ID_ is null
      """;

  private final JdbcClient jdbc;
  private final InstanceRows rows;
  private final Bundle bundle;

  InstanceSnapshots(JdbcClient jdbc, InstanceRows rows, Bundle bundle) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.bundle = bundle;
  }

  Map<String, InstanceSnapshot> read(
      Collection<String> ids, long version, Map<String, CaseData> variables) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<String, List<Activity>> activities = rows.activities(ids);
    Map<String, List<Incident>> incidents = rows.incidents(ids);
    Map<String, Participants> participants = rows.participants(ids);
    Map<String, InstanceSnapshot> found = new HashMap<>();
    jdbc.sql(SELECT)
        .param("ids", ids.toArray(String[]::new))
        .query(
            row -> {
              String id = row.getString("ID_");
              List<Incident> open = incidents.getOrDefault(id, List.of());
              found.put(
                  id,
                  snapshot(
                      row,
                      version,
                      variables.getOrDefault(id, CaseData.NONE),
                      withIncidents(activities.getOrDefault(id, List.of()), open),
                      open,
                      participants.getOrDefault(
                          id, new Participants(new TreeSet<>(), new TreeSet<>()))));
            });
    return found;
  }

  private InstanceSnapshot snapshot(
      ResultSet row,
      long version,
      CaseData data,
      List<Activity> activities,
      List<Incident> incidents,
      Participants participants)
      throws SQLException {
    String startedBy = data.platform(PlatformVariables.STARTED_BY);
    return new InstanceSnapshot(
        bundle.globalId(row.getString("ID_")),
        bundle.name(),
        version,
        data.platform(PlatformVariables.SERVICE_INSTANCE_ID),
        data.platform(PlatformVariables.SERVICE_KEY),
        data.platform(PlatformVariables.SERVICE_TITLE),
        row.getString("BUSINESS_KEY_"),
        bundle.globalId(row.getString("PROC_DEF_ID_")),
        row.getString("PROC_DEF_KEY_"),
        state(row.getString("STATE_")),
        startedBy != null ? startedBy : row.getString("START_USER_ID_"),
        Rows.requiredInstant(row, "START_TIME_"),
        Rows.instant(row, "END_TIME_"),
        row.getString("DELETE_REASON_"),
        data.text("statusLabel"),
        data.text("caseDescription"),
        data.data(),
        activities,
        incidents,
        participants);
  }

  private static InstanceSnapshot.State state(@Nullable String engineState) {
    return switch (engineState == null ? "ACTIVE" : engineState) {
      case "ACTIVE" -> InstanceSnapshot.State.ACTIVE;
      case "SUSPENDED" -> InstanceSnapshot.State.SUSPENDED;
      case "COMPLETED" -> InstanceSnapshot.State.COMPLETED;
      default -> InstanceSnapshot.State.CANCELLED;
    };
  }

  /** A job that failed before its activity began has an incident but no run yet. */
  static List<Activity> withIncidents(List<Activity> activities, List<Incident> incidents) {
    Map<String, Activity> byId = new LinkedHashMap<>();
    activities.forEach(activity -> byId.put(activity.activityId(), activity));
    for (Incident incident : incidents) {
      String id = incident.activityId();
      if (id != null) {
        Activity known = byId.get(id);
        byId.put(id, new Activity(id, ActivityState.INCIDENT, known == null ? 1 : known.count()));
      }
    }
    return new ArrayList<>(byId.values());
  }
}

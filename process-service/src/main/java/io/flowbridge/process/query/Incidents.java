package io.flowbridge.process.query;

import io.flowbridge.process.Bundle;
import io.flowbridge.process.variable.PlatformVariables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads open incidents from the engine's tables, in pages; those of called processes once, where
 * they began.
 */
@Component
class Incidents {

  private static final String COLUMNS =
      """
      select i.id_, i.incident_type_, i.incident_msg_, i.activity_id_, i.incident_timestamp_,
             coalesce(e.root_proc_inst_id_, i.proc_inst_id_) as root_id, i.proc_def_id_,
             v.text_ as service_instance_id, i.configuration_""";

  private static final String SOURCE =
      """
       from act_ru_incident i
       left join act_ru_execution e on e.id_ = i.proc_inst_id_
       left join act_ru_variable v
         on v.execution_id_ = e.root_proc_inst_id_ and v.name_ = :caseVariable
      where (i.root_cause_incident_id_ is null or i.root_cause_incident_id_ = i.id_)""";

  private static final String FILTER =
      """
        and (cast(:types as text[]) is null or i.incident_type_ = any(:types))
        and (cast(:activity as text) is null or i.activity_id_ = :activity)
        and (cast(:case as text) is null or v.text_ = :case)""";

  private final JdbcClient jdbc;
  private final Bundle bundle;

  Incidents(JdbcClient jdbc, Bundle bundle) {
    this.jdbc = jdbc;
    this.bundle = bundle;
  }

  /** Those that are open, in no order. */
  List<Incident> find(Collection<String> ids) {
    List<String> engineIds = ids.stream().flatMap(id -> bundle.engineId(id).stream()).toList();
    if (engineIds.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(COLUMNS + SOURCE + " and i.id_ in (:ids)")
        .param("caseVariable", PlatformVariables.SERVICE_INSTANCE_ID)
        .param("ids", engineIds)
        .query(this::incident)
        .list();
  }

  /** Newest first, after the given one. */
  List<Incident> page(IncidentFilter filter, @Nullable PagePosition after, int limit) {
    return jdbc.sql(
            COLUMNS
                + SOURCE
                + FILTER
                + """
                   and (cast(:time as timestamp) is null
                        or (i.incident_timestamp_, i.id_) < (cast(:time as timestamp), :id))
                  order by i.incident_timestamp_ desc, i.id_ desc limit :limit""")
        .params(parameters(filter))
        .param("time", after == null ? null : Timestamp.from(after.time()))
        .param("id", after == null ? null : after.id())
        .param("limit", limit)
        .query(this::incident)
        .list();
  }

  int count(IncidentFilter filter) {
    return jdbc.sql("select count(*)" + SOURCE + FILTER)
        .params(parameters(filter))
        .query(Integer.class)
        .single();
  }

  private static Map<String, @Nullable Object> parameters(IncidentFilter filter) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("caseVariable", PlatformVariables.SERVICE_INSTANCE_ID);
    parameters.put("types", filter.types() == null ? null : filter.types().toArray(String[]::new));
    parameters.put("activity", filter.activityId());
    parameters.put("case", filter.serviceInstanceId());
    return parameters;
  }

  private Incident incident(ResultSet row, int number) throws SQLException {
    return new Incident(
        bundle.globalId(row.getString("id_")),
        row.getString("incident_type_"),
        row.getString("incident_msg_"),
        row.getString("activity_id_"),
        row.getTimestamp("incident_timestamp_").toInstant(),
        globalId(row.getString("root_id")),
        globalId(row.getString("proc_def_id_")),
        serviceInstance(row.getString("service_instance_id")),
        row.getString("configuration_"));
  }

  private @Nullable String globalId(@Nullable String engineId) {
    return engineId == null ? null : bundle.globalId(engineId);
  }

  private static @Nullable ServiceInstance serviceInstance(@Nullable String id) {
    return id == null ? null : new ServiceInstance(id);
  }
}

package io.flowbridge.instance.store;

import io.flowbridge.instance.ServiceInstanceStatus;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Changes cases and tells every node that they changed, in one transaction. */
@Repository
public class ServiceInstanceWriter {

  /** Channel of PostgreSQL on which the ids of changed cases are told. */
  public static final String CHANNEL = "service_instance_changes";

  private static final String CREATE =
      """
      insert into service_instance (id, definition_key, definition_version, title, business_key,
        status, started_by, started_at, bundle, data, search)
      values (:id, :definitionKey, :definitionVersion, :title, :businessKey,
        'STARTING', :startedBy, now(), :bundle, cast(:data as jsonb),
        to_tsvector('simple', :search))
      on conflict (id) do nothing
      """;

  /** Only strictly newer versions count, so duplicates and late arrivals do no harm. */
  private static final String APPLY =
      """
      insert into service_instance as known (id, definition_key, title, business_key, status,
        status_label, description, started_by, started_at, ended_at, bundle, process_instance_id,
        process_definition_id, snapshot_version, data, activities, participant_users,
        participant_groups, search)
      values (:id, :definitionKey, :title, :businessKey, :status, :statusLabel, :description,
        :startedBy, :startedAt, :endedAt, :bundle, :processInstanceId, :processDefinitionId,
        :version, cast(:data as jsonb), cast(:activities as jsonb), :users, :groups,
        to_tsvector('simple', :search))
      on conflict (id) do update set
        definition_key = coalesce(known.definition_key, excluded.definition_key),
        title = coalesce(known.title, excluded.title),
        business_key = coalesce(excluded.business_key, known.business_key),
        status = excluded.status,
        status_label = excluded.status_label,
        description = excluded.description,
        started_by = coalesce(known.started_by, excluded.started_by),
        ended_at = excluded.ended_at,
        bundle = excluded.bundle,
        process_instance_id = excluded.process_instance_id,
        process_definition_id = excluded.process_definition_id,
        snapshot_version = excluded.snapshot_version,
        data = excluded.data,
        activities = excluded.activities,
        participant_users = excluded.participant_users,
        participant_groups = excluded.participant_groups,
        search = excluded.search
      where known.snapshot_version is null
        or (known.process_instance_id = excluded.process_instance_id
          and known.snapshot_version < excluded.snapshot_version)
      """;

  private static final String FAIL =
      """
      update service_instance set status = 'FAILED', description = :reason, ended_at = now()
      where id = :id and status = 'STARTING'
      """;

  private static final String NOTIFY =
      "select pg_notify('" + CHANNEL + "', id) from unnest(:ids) as changed(id)";

  private static final String TOUCH =
      "select pg_notify('"
          + CHANNEL
          + "', id) from service_instance where process_instance_id = any(:ids)";

  private final NamedParameterJdbcOperations jdbc;

  ServiceInstanceWriter(NamedParameterJdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A case after its creation was asked for.
   *
   * @param created whether this call created it
   */
  public record Created(
      String id, @Nullable String businessKey, ServiceInstanceStatus status, boolean created) {}

  /** The first one to create a case wins. */
  @Transactional
  public Created create(NewServiceInstance instance) {
    var parameters =
        new MapSqlParameterSource("id", instance.id())
            .addValue("definitionKey", instance.definitionKey())
            .addValue("definitionVersion", instance.definitionVersion())
            .addValue("title", instance.title())
            .addValue("businessKey", instance.businessKey())
            .addValue("startedBy", instance.startedBy())
            .addValue("bundle", instance.bundle())
            .addValue("data", Json.write(instance.data()))
            .addValue(
                "search", SearchText.of(instance.title(), instance.businessKey(), instance.data()));
    var created = jdbc.update(CREATE, parameters) == 1;
    return jdbc.queryForObject(
        "select business_key, status from service_instance where id = :id",
        parameters,
        (row, number) ->
            new Created(
                instance.id(),
                row.getString("business_key"),
                ServiceInstanceStatus.valueOf(row.getString("status")),
                created));
  }

  /** Takes over what is newer than what is known. */
  @Transactional
  public void apply(Collection<CaseState> states) {
    var newest =
        states.stream()
            .collect(
                Collectors.toMap(
                    CaseState::processInstanceId,
                    Function.identity(),
                    BinaryOperator.maxBy(Comparator.comparingLong(CaseState::version))))
            .values()
            .stream()
            // Always in the same order: two nodes must not wait for each other's rows.
            .sorted(Comparator.comparing(CaseState::id))
            .toList();
    if (newest.isEmpty()) {
      return;
    }
    jdbc.batchUpdate(
        APPLY,
        newest.stream().map(ServiceInstanceWriter::parameters).toArray(SqlParameterSource[]::new));
    tell(newest.stream().map(CaseState::id).toArray(String[]::new));
  }

  /** The start did not succeed; if a process is known after all, it did. */
  @Transactional
  public void fail(String id, String reason) {
    jdbc.update(FAIL, Map.of("id", id, "reason", reason));
    tell(id);
  }

  /** Something happened in these processes. */
  @Transactional
  public void touch(Collection<String> processInstanceIds) {
    jdbc.query(TOUCH, Map.of("ids", processInstanceIds.toArray(String[]::new)), row -> {});
  }

  private void tell(String... ids) {
    jdbc.query(NOTIFY, Map.of("ids", ids), row -> {});
  }

  private static SqlParameterSource parameters(CaseState state) {
    return new MapSqlParameterSource("id", state.id())
        .addValue("definitionKey", state.definitionKey())
        .addValue("title", state.title())
        .addValue("businessKey", state.businessKey())
        .addValue("status", state.status().name())
        .addValue("statusLabel", state.statusLabel())
        .addValue("description", state.description())
        .addValue("startedBy", state.startedBy())
        .addValue("startedAt", time(state.startedAt()))
        .addValue("endedAt", time(state.endedAt()))
        .addValue("bundle", state.bundle())
        .addValue("processInstanceId", state.processInstanceId())
        .addValue("processDefinitionId", state.processDefinitionId())
        .addValue("version", state.version())
        .addValue("data", Json.write(state.data()))
        .addValue("activities", Json.write(state.activities()))
        .addValue("users", state.participantUsers().toArray(String[]::new))
        .addValue("groups", state.participantGroups().toArray(String[]::new))
        .addValue(
            "search",
            SearchText.of(
                state.title(),
                state.businessKey(),
                state.description(),
                state.statusLabel(),
                state.data()));
  }

  private static @Nullable Object time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}

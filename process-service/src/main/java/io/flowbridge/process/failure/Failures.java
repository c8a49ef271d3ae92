package io.flowbridge.process.failure;

import io.flowbridge.process.failure.IntegrationFailure.How;
import io.flowbridge.process.query.PagePosition;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The rows of failures, with the state that the engine's table says. */
@Component
class Failures {

  private static final String STATE =
      """
      case when f.resolution is not null then 'RESOLVED' when t.id_ is null then 'ENDED'
           when t.retries_ = 0 then 'OPEN' else 'RETRYING' end""";

  private static final String SOURCE =
      """
       from fb_integration_failure f left join act_ru_ext_task t on t.id_ = f.correlation_id
      """;

  private static final String FILTER =
      """
       where (cast(:states as text[]) is null or %s = any(:states))
         and (cast(:type as text) is null or f.type = :type)
         and (cast(:version as integer) is null or f.version = :version)
         and (cast(:environment as text) is null or f.environment = :environment)
         and (cast(:service as text) is null or f.service_key = :service)
         and (cast(:case as text) is null or f.service_instance_id = :case)
         and (cast(:text as text) is null or position(lower(:text) in lower(f.cause)) > 0)
         and (cast(:since as timestamptz) is null or f.failed_at >= :since)
      """
          .formatted(STATE);

  private static final String SELECT = "select f.*, " + STATE + " as state " + SOURCE;

  private final JdbcClient jdbc;
  private final FailureRow row;
  private final FailureProperties properties;

  Failures(JdbcClient jdbc, FailureRow row, FailureProperties properties) {
    this.jdbc = jdbc;
    this.row = row;
    this.properties = properties;
  }

  Optional<IntegrationFailure> find(String correlationId) {
    return jdbc.sql(SELECT + " where f.correlation_id = :id")
        .param("id", correlationId)
        .query(row)
        .optional();
  }

  /** Those that there are, in no order. */
  List<IntegrationFailure> findAll(Collection<String> correlationIds) {
    return correlationIds.isEmpty()
        ? List.of()
        : jdbc.sql(SELECT + " where f.correlation_id in (:ids)")
            .param("ids", correlationIds)
            .query(row)
            .list();
  }

  /** Nobody else changes it until the transaction ends; it is read when that is so. */
  Optional<IntegrationFailure> lock(String correlationId) {
    return jdbc.sql("select 1 from fb_integration_failure where correlation_id = :id for update")
        .param("id", correlationId)
        .query(Integer.class)
        .optional()
        .flatMap(locked -> find(correlationId));
  }

  /** Newest first, after the given one. */
  List<IntegrationFailure> page(FailureFilter filter, @Nullable PagePosition after, int limit) {
    return jdbc.sql(
            SELECT
                + FILTER
                + """
                   and (cast(:time as timestamptz) is null
                        or (f.failed_at, f.correlation_id) < (:time, :id))
                 order by f.failed_at desc, f.correlation_id desc limit :limit""")
        .params(parameters(filter))
        .param("time", after == null ? null : Timestamp.from(after.time()))
        .param("id", after == null ? null : after.id())
        .param("limit", limit)
        .query(row)
        .list();
  }

  int count(FailureFilter filter) {
    return jdbc.sql("select count(*) " + SOURCE + FILTER)
        .params(parameters(filter))
        .query(Integer.class)
        .single();
  }

  void edit(String correlationId, String edits) {
    jdbc.sql(
            """
            update fb_integration_failure set edits = edits || cast(:edits as jsonb)
             where correlation_id = :id""")
        .param("id", correlationId)
        .param("edits", edits)
        .update();
  }

  void resolve(String correlationId, How how, Audit audit) {
    jdbc.sql(
            """
            update fb_integration_failure set resolution = :how, resolved_at = :now,
              resolved_by = :by, reason = :reason, edits = '{}' where correlation_id = :id""")
        .param("id", correlationId)
        .param("how", how.name())
        .param("now", Timestamp.from(Instant.now()))
        .param("by", audit.viewer().name())
        .param("reason", audit.reason())
        .update();
  }

  /** What still waits is kept however old it is. */
  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
  void removeOld() {
    jdbc.sql(
            """
            delete from fb_integration_failure f
             where coalesce(f.resolved_at, f.failed_at) < :before
               and (f.resolution is not null
                    or not exists (select 1 from act_ru_ext_task t where t.id_ = f.correlation_id))""")
        .param("before", Timestamp.from(Instant.now().minus(properties.retention())))
        .update();
  }

  private static Map<String, @Nullable Object> parameters(FailureFilter filter) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put(
        "states",
        filter.states() == null
            ? null
            : filter.states().stream().map(Enum::name).toArray(String[]::new));
    parameters.put("type", filter.type());
    parameters.put("version", filter.version());
    parameters.put("environment", filter.environment());
    parameters.put("service", filter.serviceKey());
    parameters.put("case", filter.serviceInstanceId());
    parameters.put("text", filter.text());
    parameters.put("since", filter.since() == null ? null : Timestamp.from(filter.since()));
    return parameters;
  }
}

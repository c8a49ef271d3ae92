package io.flowbridge.process.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.process.variable.PlatformVariables;
import io.flowbridge.process.variable.Redaction;
import java.sql.Timestamp;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers what failed, for the failure desk. Rows are written in the engine's transaction, and
 * only for requests that failed: what goes well costs nothing.
 */
@Component
class FailureRecords {

  /** The newest fifty are kept. */
  private static final String APPENDED =
      "case when jsonb_array_length(f.attempts) >= 50 then f.attempts - 0 else f.attempts end || ";

  private static final String FAILED =
      """
      insert into fb_integration_failure as f (correlation_id, type, version, environment,
        root_instance_id, activity_id, activity_name, service_instance_id, service_key,
        business_key, attempt, failed_at, cause, inputs, attempts)
      values (:id, :type, :version, :environment, :root, :activity, :activityName, :case, :service,
        :businessKey, :attempt, :now, :cause, cast(:inputs as jsonb),
        jsonb_build_array(cast(:entry as jsonb)))
      on conflict (correlation_id) do update set attempt = excluded.attempt,
        failed_at = excluded.failed_at, cause = excluded.cause, inputs = excluded.inputs,
        attempts =
      """
          + APPENDED
          + "excluded.attempts";

  private static final String IGNORED =
      "update fb_integration_failure f set attempts = "
          + APPENDED
          + "jsonb_build_array(cast(:entry as jsonb)) where f.correlation_id = :id";

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final IntegrationInputs inputs;
  private final Redaction redaction;

  FailureRecords(
      JdbcClient jdbc, ObjectMapper json, IntegrationInputs inputs, Redaction redaction) {
    this.jdbc = jdbc;
    this.json = json;
    this.inputs = inputs;
    this.redaction = redaction;
  }

  void failed(
      ExternalTaskEntity task,
      IntegrationElement element,
      int attempt,
      String cause,
      @Nullable IntegrationAnswer answer) {
    ExecutionEntity execution = task.getExecution();
    JsonNode shown = redaction.show(inputs.shown(execution, edits(task.getId())));
    jdbc.sql(FAILED)
        .param("id", task.getId())
        .param("type", element.type())
        .param("version", element.version())
        .param("environment", element.environment())
        .param("root", execution.getRootProcessInstanceId())
        .param("activity", task.getActivityId())
        .param("activityName", execution.getCurrentActivityName())
        .param("case", text(execution, PlatformVariables.SERVICE_INSTANCE_ID))
        .param("service", text(execution, PlatformVariables.SERVICE_KEY))
        .param("businessKey", execution.getProcessBusinessKey())
        .param("attempt", attempt)
        .param("now", now())
        .param("cause", Redaction.storable(cause))
        .param("inputs", shown.toString())
        .param("entry", entry(answer == null ? "NO_ANSWER" : "FAILED", attempt, cause, answer))
        .update();
  }

  /** An answer ended it after all. */
  void answered(String correlationId) {
    jdbc.sql(
            """
            update fb_integration_failure
               set resolution = 'ANSWERED', resolved_at = :now, edits = '{}'
             where correlation_id = :id and resolution is null""")
        .param("id", correlationId)
        .param("now", now())
        .update();
  }

  void ignored(IntegrationAnswer answer, String why) {
    jdbc.sql(IGNORED)
        .param("id", answer.correlationId())
        .param("entry", entry("IGNORED", answer.attempt(), why, answer))
        .update();
  }

  /** What an operator put in the place of inputs; a null removes an input. */
  Map<String, @Nullable Object> edits(String correlationId) {
    return jdbc.sql("select edits from fb_integration_failure where correlation_id = :id")
        .param("id", correlationId)
        .query(String.class)
        .optional()
        .map(this::read)
        .orElse(Map.of());
  }

  JsonNode shown(@Nullable IntegrationAnswer answer) {
    ObjectNode shown = JsonNodeFactory.instance.objectNode();
    if (answer != null) {
      shown.put("outcome", answer.outcome().name()).put("artifact", answer.artifact());
      shown.put("errorCode", answer.errorCode()).put("message", answer.message());
      shown.set("outputs", answer.outputs());
      shown.set("errorData", answer.errorData());
    }
    shown.properties().removeIf(field -> field.getValue() == null || field.getValue().isNull());
    return redaction.show(shown);
  }

  private String entry(
      String outcome, int attempt, String cause, @Nullable IntegrationAnswer answer) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("attempt", attempt)
        .put("time", ClockUtil.getCurrentTime().toInstant().toString())
        .put("outcome", outcome)
        .put("cause", Redaction.storable(cause))
        .<ObjectNode>set("answer", answer == null ? null : shown(answer))
        .toString();
  }

  @SuppressWarnings("unchecked")
  private Map<String, @Nullable Object> read(String text) {
    try {
      return json.readValue(text, Map.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected JSON in a column of that type", e);
    }
  }

  private static Timestamp now() {
    return Timestamp.from(ClockUtil.getCurrentTime().toInstant());
  }

  private static @Nullable String text(ExecutionEntity execution, String variable) {
    return execution.getVariable(variable) instanceof String text ? text : null;
  }
}

package io.flowbridge.integration.test;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as a process would send it (docs/events/integration-request.schema.json); its
 * correlation id is new unless it is set.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TestRequest(
    String correlationId,
    String type,
    int version,
    int attempt,
    @Nullable String environment,
    String bundle,
    String processInstanceId,
    @Nullable String businessKey,
    String activityId,
    Instant deadline,
    Map<String, ?> inputs) {

  /** The first attempt of version 1 of a type, without inputs. */
  public static TestRequest of(String type) {
    var id = UUID.randomUUID().toString();
    return new TestRequest(
        id,
        type,
        1,
        1,
        null,
        "main",
        "main:" + id,
        null,
        type,
        Instant.now().plus(Duration.ofMinutes(5)),
        Map.of());
  }

  public TestRequest inputs(Map<String, ?> some) {
    return new TestRequest(
        correlationId,
        type,
        version,
        attempt,
        environment,
        bundle,
        processInstanceId,
        businessKey,
        activityId,
        deadline,
        some);
  }

  public TestRequest version(int other) {
    return new TestRequest(
        correlationId,
        type,
        other,
        attempt,
        environment,
        bundle,
        processInstanceId,
        businessKey,
        activityId,
        deadline,
        inputs);
  }

  public TestRequest attempt(int other) {
    return new TestRequest(
        correlationId,
        type,
        version,
        other,
        environment,
        bundle,
        processInstanceId,
        businessKey,
        activityId,
        deadline,
        inputs);
  }

  public TestRequest environment(String other) {
    return new TestRequest(
        correlationId,
        type,
        version,
        attempt,
        other,
        bundle,
        processInstanceId,
        businessKey,
        activityId,
        deadline,
        inputs);
  }

  public TestRequest processInstanceId(String other) {
    return new TestRequest(
        correlationId,
        type,
        version,
        attempt,
        environment,
        bundle,
        other,
        businessKey,
        activityId,
        deadline,
        inputs);
  }
}

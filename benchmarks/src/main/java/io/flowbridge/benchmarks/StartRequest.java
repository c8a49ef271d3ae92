package io.flowbridge.benchmarks;

import java.util.Map;

/** What process-service is asked by, to start a case of the service {@code load}. */
final class StartRequest {
  static final String PATH = "/internal/process-instances";

  private StartRequest() {}

  /**
   * The body of the call.
   *
   * @param id of the service instance; the same id starts nothing twice
   */
  static Map<String, Object> of(
      String processDefinitionKey, String id, String businessKey, Map<String, ?> variables) {
    return Map.of(
        "processDefinitionKey",
        processDefinitionKey,
        "businessKey",
        businessKey,
        "variables",
        variables,
        "serviceInstanceId",
        id,
        "serviceKey",
        "load",
        "serviceTitle",
        "Load",
        "startedBy",
        "requester",
        "idempotencyKey",
        id);
  }
}

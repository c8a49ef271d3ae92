package io.flowbridge.integration.message;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a runtime bundle is to do.
 *
 * @param bundle its name
 * @param path of its internal API
 * @param body of the call
 */
record Command(String bundle, String path, Map<String, Object> body) {

  static Command start(
      String bundle,
      String process,
      @Nullable String businessKey,
      Map<String, Object> variables,
      String idempotencyKey) {
    var body = body(businessKey, variables, idempotencyKey);
    body.put("processDefinitionKey", process);
    return new Command(bundle, "/internal/process-instances", body);
  }

  static Command correlate(
      String bundle,
      String message,
      @Nullable String businessKey,
      Map<String, Object> variables,
      String idempotencyKey) {
    var body = body(businessKey, variables, idempotencyKey);
    body.put("name", message);
    return new Command(bundle, "/internal/messages", body);
  }

  private static Map<String, Object> body(
      @Nullable String businessKey, Map<String, Object> variables, String idempotencyKey) {
    var body = new HashMap<String, Object>();
    if (businessKey != null) {
      body.put("businessKey", businessKey);
    }
    body.put("variables", variables);
    body.put("idempotencyKey", idempotencyKey);
    return body;
  }
}

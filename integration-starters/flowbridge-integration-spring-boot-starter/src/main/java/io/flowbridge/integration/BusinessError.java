package io.flowbridge.integration;

import java.util.Map;

/**
 * The request was understood and the answer is no: a BPMN error with this code, which a boundary
 * event of the element may catch.
 */
public class BusinessError extends RuntimeException {

  private final String code;
  private final transient Map<String, Object> data;

  public BusinessError(String code, String message) {
    this(code, message, Map.of());
  }

  public BusinessError(String code, String message, Map<String, Object> data) {
    super(message);
    this.code = code;
    this.data = Map.copyOf(data);
  }

  public String code() {
    return code;
  }

  public Map<String, Object> data() {
    return data;
  }
}

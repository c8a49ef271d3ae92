package io.flowbridge.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal with a stable code. GraphQL clients see it as an error with {@code extensions.code},
 * callers of internal paths as a problem detail with {@code code}.
 */
public class FlowbridgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, @Nullable Object> details = new LinkedHashMap<>();

  public FlowbridgeException(String code, String message) {
    super(message);
    this.code = code;
  }

  public FlowbridgeException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public static FlowbridgeException notFound(String message) {
    return new FlowbridgeException(ErrorCodes.NOT_FOUND, message);
  }

  public static FlowbridgeException forbidden(String message) {
    return new FlowbridgeException(ErrorCodes.FORBIDDEN, message);
  }

  public static FlowbridgeException badInput(String message) {
    return new FlowbridgeException(ErrorCodes.BAD_INPUT, message);
  }

  public static FlowbridgeException conflict(String message, Object current) {
    return new FlowbridgeException(ErrorCodes.CONFLICT, message).with("current", current);
  }

  public static FlowbridgeException validationFailed(String message, List<Violation> violations) {
    return new FlowbridgeException(ErrorCodes.VALIDATION_FAILED, message)
        .with("violations", violations);
  }

  /** Something needed is down: {@code service} names it to people and clients. */
  public static FlowbridgeException unavailable(String service) {
    return new FlowbridgeException(
            ErrorCodes.UNAVAILABLE, "Expected an answer of " + service + ", but it is unavailable")
        .with("service", service);
  }

  /** Adds a detail that clients see beside the code. */
  public FlowbridgeException with(String key, @Nullable Object value) {
    details.put(key, value);
    return this;
  }

  public String code() {
    return code;
  }

  public Map<String, @Nullable Object> details() {
    return details;
  }

  /** Details and code together, as clients see them. */
  public Map<String, @Nullable Object> extensions() {
    var extensions = new LinkedHashMap<String, @Nullable Object>(details);
    extensions.put("code", code);
    return extensions;
  }

  @Override
  public String getMessage() {
    var message = super.getMessage();
    return message == null ? code : message;
  }
}

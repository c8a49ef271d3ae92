package io.flowbridge.platform.graphql;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/** How a refusal is told in GraphQL. */
final class FlowbridgeErrors {
  private FlowbridgeErrors() {}

  static @Nullable FlowbridgeException refusal(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof FlowbridgeException refusal) {
        return refusal;
      }
    }
    return null;
  }

  static ErrorType type(String code) {
    return switch (code) {
      case ErrorCodes.UNAUTHENTICATED -> ErrorType.UNAUTHORIZED;
      case ErrorCodes.FORBIDDEN -> ErrorType.FORBIDDEN;
      case ErrorCodes.NOT_FOUND -> ErrorType.NOT_FOUND;
      case ErrorCodes.UNAVAILABLE, ErrorCodes.INTERNAL -> ErrorType.INTERNAL_ERROR;
      default -> ErrorType.BAD_REQUEST;
    };
  }
}

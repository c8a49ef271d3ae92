package io.flowbridge.integration.message;

import org.jspecify.annotations.Nullable;

/** Why a message did not get to its process. */
final class DeliveryException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What helps. */
  enum Kind {
    /** Nothing: it is the message itself. */
    REFUSED,
    /** Time, maybe: the process may not be there yet. */
    NOT_TAKEN,
    /** Time: the bundle takes no message at all. */
    UNAVAILABLE
  }

  private final Kind kind;
  private final String code;

  DeliveryException(Kind kind, String code, String message) {
    this(kind, code, message, null);
  }

  DeliveryException(Kind kind, String code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.code = code;
  }

  Kind kind() {
    return kind;
  }

  /** A stable code, for operators. */
  String code() {
    return code;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}

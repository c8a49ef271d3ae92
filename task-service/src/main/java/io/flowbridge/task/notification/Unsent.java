package io.flowbridge.task.notification;

/** Something was not sent. */
class Unsent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is to be done about it. */
  enum Then {
    TRY_AGAIN,
    GIVE_UP,
    /** It may have been sent after all. */
    LEAVE
  }

  private final Then then;

  Unsent(Then then, String message) {
    super(message);
    this.then = then;
  }

  Unsent(Then then, String message, Throwable cause) {
    super(message, cause);
    this.then = then;
  }

  Then then() {
    return then;
  }
}

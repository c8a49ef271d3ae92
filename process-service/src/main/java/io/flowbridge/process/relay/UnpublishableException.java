package io.flowbridge.process.relay;

/** What a row says can never become a message; trying again does not help. */
class UnpublishableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnpublishableException(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}

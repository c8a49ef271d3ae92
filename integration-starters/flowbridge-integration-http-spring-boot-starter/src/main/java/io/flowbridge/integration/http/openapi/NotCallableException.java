package io.flowbridge.integration.http.openapi;

/** An operation that {@code call-http} cannot call; the others of its document are offered. */
final class NotCallableException extends RuntimeException {

  NotCallableException(String reason) {
    super(reason);
  }
}

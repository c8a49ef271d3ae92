package io.flowbridge.integration.http.openapi;

/** A document cannot be used, so the artifact must not start as if it had none. */
final class ApiDocumentException extends RuntimeException {

  ApiDocumentException(String message) {
    super(message);
  }

  ApiDocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}

package io.flowbridge.integration;

import org.jspecify.annotations.Nullable;

/** It will never work without somebody mending something: an incident at once, no retries. */
public class FinalException extends RuntimeException {

  public FinalException(String message) {
    this(message, null);
  }

  public FinalException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

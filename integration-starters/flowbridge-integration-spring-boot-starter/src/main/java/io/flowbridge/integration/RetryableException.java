package io.flowbridge.integration;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** It did not work now; the platform asks again while the element has retries left. */
public class RetryableException extends RuntimeException {

  private final @Nullable Duration retryAfter;

  public RetryableException(String message, @Nullable Throwable cause) {
    super(message, cause);
    this.retryAfter = null;
  }

  /**
   * @param retryAfter how long to wait before asking again, instead of the element's back-off
   */
  public RetryableException(String message, Duration retryAfter) {
    super(message);
    this.retryAfter = retryAfter;
  }

  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}

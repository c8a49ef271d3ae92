package io.flowbridge.process.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** Tells failures of the message itself, which stay, from those of the world, which pass. */
final class Failures {

  private Failures() {}

  static boolean isForever(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnpublishableException
          || cause instanceof RecordTooLargeException
          || cause instanceof SerializationException
          || cause instanceof InvalidTopicException
          || cause instanceof JsonProcessingException) {
        return true;
      }
    }
    return false;
  }

  static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }
}

package io.flowbridge.process.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** A message that no answer can be read from; trying again would not help. */
class MalformedAnswerException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedAnswerException(String message) {
    super(message);
  }

  /** Says where the text ends to be JSON, and nothing of the parser. */
  static MalformedAnswerException notJson(IOException problem) {
    String why =
        problem instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : problem.getMessage();
    return new MalformedAnswerException("Expected JSON, but " + why);
  }
}

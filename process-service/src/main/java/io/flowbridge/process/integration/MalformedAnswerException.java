package io.flowbridge.process.integration;

/** A message that no answer can be read from; trying again would not help. */
class MalformedAnswerException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedAnswerException(String message) {
    super(message);
  }
}

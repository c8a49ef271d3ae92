package io.flowbridge.integration.template;

/** The template and the data make a longer text than it may be. */
public final class TextTooLongException extends RuntimeException {

  TextTooLongException(int longest) {
    super("Expected a text of at most %d characters, but it is longer".formatted(longest));
  }
}

package io.flowbridge.local.launcher;

/** Ends a command with a sentence for the person in front of it. */
final class LauncherException extends RuntimeException {

  LauncherException(String sentence) {
    super(sentence);
  }

  LauncherException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

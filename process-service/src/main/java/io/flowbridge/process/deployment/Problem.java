package io.flowbridge.process.deployment;

import org.jspecify.annotations.Nullable;

/** What is wrong with a file of a deployment, and where. */
record Problem(
    Severity severity, String file, @Nullable String element, String code, String message) {

  enum Severity {
    ERROR,
    WARNING
  }

  boolean isError() {
    return severity == Severity.ERROR;
  }
}

package io.flowbridge.servicedefinition.bundle;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a bundle.
 *
 * @param element the BPMN element's id or the JSON Pointer in the file
 */
record BundleProblem(
    Severity severity, String file, @Nullable String element, String code, String message) {

  static BundleProblem error(String file, @Nullable String element, String code, String message) {
    return new BundleProblem(Severity.ERROR, file, element, code, message);
  }

  static BundleProblem warning(String file, @Nullable String element, String code, String message) {
    return new BundleProblem(Severity.WARNING, file, element, code, message);
  }

  boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public String toString() {
    return "%s%s: %s (%s)".formatted(file, element == null ? "" : " " + element, message, code);
  }

  enum Severity {
    ERROR,
    WARNING
  }
}

package io.flowbridge.integration.document;

import io.flowbridge.integration.BusinessError;
import java.util.Map;

/** What a process can be told about a document. */
final class DocumentErrors {

  static final String TEMPLATE_INVALID = "TEMPLATE_INVALID";
  static final String DOCUMENT_TOO_LARGE = "DOCUMENT_TOO_LARGE";

  private DocumentErrors() {}

  static BusinessError invalid(String message) {
    return new BusinessError(TEMPLATE_INVALID, message);
  }

  static BusinessError tooLong(long most) {
    return new BusinessError(
        DOCUMENT_TOO_LARGE,
        "Expected at most %d characters of HTML, but template and data make more".formatted(most),
        Map.of("most", most));
  }

  static BusinessError tooLarge(String unit, long found, long most) {
    return new BusinessError(
        DOCUMENT_TOO_LARGE,
        "Expected a document of at most %d %s, but it has %d".formatted(most, unit, found),
        Map.of(unit, found, "most", most));
  }
}

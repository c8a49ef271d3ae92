package io.flowbridge.integration.http.openapi;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with a document in a sentence, where there would be a page of stack trace. */
final class ApiDocumentFailureAnalyzer extends AbstractFailureAnalyzer<ApiDocumentException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, ApiDocumentException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Mend the document, or the properties flowbridge.integration.http.openapi.",
        cause);
  }
}

package io.flowbridge.process.deployment;

import java.util.Locale;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.w3c.dom.Element;

/** Checks a DMN file: FEEL only, and the engine can read it. */
final class DecisionCheck {

  private final DmnEngine engine = new DefaultDmnEngineConfiguration().buildEngine();

  void check(DeploymentResource resource, ModelDocument document, Findings findings) {
    document.elements().forEach(element -> language(document.file(), element, findings));
    try {
      engine.parseDecisions(resource.open());
    } catch (DmnEngineException e) {
      findings.error(resource.name(), null, "DMN_INVALID", reason(e));
    }
  }

  private static void language(String file, Element element, Findings findings) {
    String language = element.getAttribute("expressionLanguage");
    if (!isFeel(language)) {
      findings.error(
          file,
          ModelDocument.idOf(element),
          "SCRIPT_NOT_ALLOWED",
          "Expected FEEL, but the expression language is '%s'.".formatted(language));
    }
  }

  private static boolean isFeel(String language) {
    String known = language.toLowerCase(Locale.ROOT);
    return known.isEmpty()
        || known.equals("feel")
        || known.matches("https?://www\\.omg\\.org/spec/(feel/\\d+|dmn/\\d+/feel)/?");
  }

  private static String reason(Throwable problem) {
    Throwable cause = problem;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}

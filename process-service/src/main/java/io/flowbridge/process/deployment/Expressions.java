package io.flowbridge.process.deployment;

import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Checks every expression of a BPMN file, wherever it stands: names and documentation are evaluated
 * too.
 */
final class Expressions {

  private final ExpressionGuard guard = new ExpressionGuard();

  void check(ModelDocument document, Findings findings) {
    document
        .elements()
        .filter(Expressions::isEvaluated)
        .forEach(
            element ->
                texts(element)
                    .filter(ExpressionGuard::isExpression)
                    .forEach(text -> check(document.file(), element, text, findings)));
  }

  private void check(String file, Element element, String text, Findings findings) {
    guard
        .objection(text)
        .ifPresent(
            objection ->
                findings.error(
                    file,
                    ModelDocument.idOf(element),
                    "EXPRESSION_NOT_ALLOWED",
                    "Expected an expression that only reads data, but '%s' %s."
                        .formatted(text.strip(), objection)));
  }

  private static Stream<String> texts(Element element) {
    return Stream.concat(
        Stream.of(ModelDocument.text(element)),
        ModelDocument.attributes(element).stream().map(Attr::getValue));
  }

  /** Text for readers of the diagram is never evaluated; a task's documentation is. */
  private static boolean isEvaluated(Element element) {
    if (!ModelDocument.BPMN.equals(element.getNamespaceURI())) {
      return true;
    }
    return switch (element.getLocalName()) {
      case "text", "script" -> false;
      case "documentation" ->
          element.getParentNode() instanceof Element parent
              && ModelDocument.isBpmn(parent, "userTask");
      default -> true;
    };
  }
}

package io.flowbridge.process.deployment;

import static io.flowbridge.process.deployment.ModelDocument.isBpmn;
import static io.flowbridge.process.deployment.ModelDocument.isExtension;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Refuses what would run foreign code inside the engine: scripts, Java classes, beans, connectors.
 */
final class UnsafeElements {

  private static final Set<String> CODE_ATTRIBUTES =
      Set.of(
          "class",
          "delegateExpression",
          "variableMappingClass",
          "variableMappingDelegateExpression",
          "formHandlerClass");

  private static final Set<String> SCRIPT_ATTRIBUTES = Set.of("resource", "scriptFormat");

  void check(ModelDocument document, Findings findings) {
    document.elements().forEach(element -> check(document.file(), element, findings));
  }

  private static void check(String file, Element element, Findings findings) {
    String id = ModelDocument.idOf(element);
    String script = script(element);
    if (script != null) {
      findings.error(
          file,
          id,
          "SCRIPT_NOT_ALLOWED",
          "Expected no scripts, but found %s. Use an expression, a DMN table or an integration."
              .formatted(script));
    }
    String code = foreignCode(element);
    if (code != null) {
      findings.error(
          file,
          id,
          "CODE_NOT_ALLOWED",
          "Expected no code of its own, but found %s. Use an integration element.".formatted(code));
    }
  }

  private static @Nullable String script(Element element) {
    if (isBpmn(element, "scriptTask")) {
      return "a script task";
    }
    if (isBpmn(element, "script")
        || (isExtension(element) && element.getLocalName().equals("script"))) {
      return "a script";
    }
    if ((isBpmn(element, "conditionExpression") || isBpmn(element, "condition"))
        && !element.getAttribute("language").isEmpty()) {
      return "a condition in " + element.getAttribute("language");
    }
    for (Attr attribute : ModelDocument.attributes(element)) {
      if (isCamunda(element, attribute) && SCRIPT_ATTRIBUTES.contains(attribute.getLocalName())) {
        return "the attribute " + attribute.getName();
      }
    }
    return null;
  }

  private static @Nullable String foreignCode(Element element) {
    if (ModelDocument.ACTIVITI.equals(element.getNamespaceURI())) {
      return "an extension of another engine";
    }
    if (isExtension(element) && element.getLocalName().equals("connector")) {
      return "a connector";
    }
    if (isExtension(element)
        && element.getLocalName().equals("constraint")
        && element.getAttribute("name").equals("validator")) {
      return "a validator of a generated form";
    }
    for (Attr attribute : ModelDocument.attributes(element)) {
      if (ModelDocument.ACTIVITI.equals(attribute.getNamespaceURI())) {
        return "the attribute " + attribute.getName() + " of another engine";
      }
      if (isCamunda(element, attribute) && runsCode(attribute)) {
        return "the attribute " + attribute.getName() + "=\"" + attribute.getValue() + "\"";
      }
    }
    return null;
  }

  private static boolean runsCode(Attr attribute) {
    return CODE_ATTRIBUTES.contains(attribute.getLocalName());
  }

  /** Attributes of Camunda's own elements have no prefix. */
  private static boolean isCamunda(Element element, Attr attribute) {
    return ModelDocument.CAMUNDA.equals(attribute.getNamespaceURI())
        || (isExtension(element) && attribute.getNamespaceURI() == null);
  }
}

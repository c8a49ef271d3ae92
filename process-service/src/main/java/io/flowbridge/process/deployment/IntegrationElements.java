package io.flowbridge.process.deployment;

import io.flowbridge.process.integration.DeploymentFile;
import io.flowbridge.process.integration.IntegrationElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Checks what looks like an integration element, and refuses every other kind of external work. */
final class IntegrationElements {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");

  void check(ModelDocument document, Set<String> fileNames, Findings findings) {
    document
        .elements()
        .filter(element -> ModelDocument.BPMN.equals(element.getNamespaceURI()))
        .forEach(element -> check(document, element, fileNames, findings));
  }

  private static void check(
      ModelDocument document, Element element, Set<String> fileNames, Findings findings) {
    String file = document.file();
    String engineType = element.getAttributeNS(ModelDocument.CAMUNDA, "type");
    Map<String, String> properties = properties(element);
    boolean integration = properties.containsKey(IntegrationElement.TYPE);
    if (engineType.isEmpty() && !integration) {
      return;
    }
    String id = ModelDocument.idOf(element);
    if (!engineType.isEmpty() && !engineType.equals("external")) {
      findings.error(
          file,
          id,
          "CODE_NOT_ALLOWED",
          "Expected an integration element, but camunda:type is '%s'.".formatted(engineType));
    } else if (!integration) {
      findings.error(
          file,
          id,
          "EXTERNAL_TASK_NOT_ALLOWED",
          "Expected an integration element, but this external task has no extension property "
              + "integrationType: nobody would work it. Apply the element template of an integration.");
    } else if (!ModelDocument.isBpmn(element, "serviceTask") || engineType.isEmpty()) {
      findings.error(
          file,
          id,
          "INTEGRATION_INVALID",
          "Expected a service task with camunda:type=\"external\", but integrationType is set on a %s."
              .formatted(element.getLocalName()));
    } else {
      checkIntegration(document, element, properties, fileNames, findings);
    }
  }

  private static void checkIntegration(
      ModelDocument document,
      Element element,
      Map<String, String> properties,
      Set<String> fileNames,
      Findings findings) {
    String file = document.file();
    String id = ModelDocument.idOf(element);
    var parsed = IntegrationElement.parse(properties);
    parsed.problems().forEach(text -> findings.error(file, id, "INTEGRATION_INVALID", text + "."));
    checkInputFiles(file, element, fileNames, findings);
    IntegrationElement integration = parsed.element();
    if (integration == null) {
      return;
    }
    checkAttributes(file, id, element, integration, findings);
    CaughtErrors caught = CaughtErrors.of(element, document);
    findings.integrations.add(
        new References.Integration(
            file,
            id,
            integration.type(),
            integration.version(),
            inputs(element).stream().map(input -> input.getAttribute("name")).toList(),
            literals(element),
            integration.environment(),
            List.copyOf(caught.codes()),
            caught.any()));
  }

  private static void checkAttributes(
      String file,
      @Nullable String id,
      Element element,
      IntegrationElement integration,
      Findings findings) {
    String topic = element.getAttributeNS(ModelDocument.CAMUNDA, "topic");
    if (!topic.equals(integration.type())) {
      findings.error(
          file,
          id,
          "INTEGRATION_INVALID",
          "Expected camunda:topic to be the integration type '%s', but it is '%s'."
              .formatted(integration.type(), topic));
    }
    if (!element.getAttributeNS(ModelDocument.CAMUNDA, "asyncBefore").equals("true")) {
      findings.warning(
          file,
          id,
          "INTEGRATION_NOT_ASYNC",
          "Expected camunda:asyncBefore=\"true\", but it is missing. It is switched on, so that a "
              + "failing input becomes an incident here.");
    }
  }

  private static void checkInputFiles(
      String file, Element element, Set<String> fileNames, Findings findings) {
    String id = ModelDocument.idOf(element);
    for (Element input : inputs(element)) {
      String name = DeploymentFile.nameIn(ModelDocument.text(input));
      if (name == null) {
        continue;
      }
      findings.files.add(new References.File(file, id, name));
      if (!fileNames.contains(name)) {
        findings.error(
            file,
            id,
            "UNKNOWN_RESOURCE",
            "Expected the file '%s' for input '%s', but the deployment does not have it."
                .formatted(name, input.getAttribute("name")));
      }
    }
  }

  private static Map<String, String> literals(Element element) {
    var literals = new LinkedHashMap<String, String>();
    for (Element input : inputs(element)) {
      String text = ModelDocument.text(input);
      if (input.getElementsByTagName("*").getLength() == 0
          && DeploymentFile.nameIn(text) == null
          && !EXPRESSION.matcher(text).find()) {
        literals.put(input.getAttribute("name"), text);
      }
    }
    return literals;
  }

  private static List<Element> inputs(Element element) {
    return ModelDocument.extensions(element, "inputOutput", "inputParameter").toList();
  }

  private static Map<String, String> properties(Element element) {
    var properties = new LinkedHashMap<String, String>();
    ModelDocument.extensions(element, "properties", "property")
        .forEach(each -> properties.put(each.getAttribute("name"), each.getAttribute("value")));
    return properties;
  }
}

package io.flowbridge.servicedefinition.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** An element of a BPMN file that was made by the template of an integration type. */
record IntegrationElement(Element element, String type, int version) {

  private static final String VERSION = "integrationVersion";
  private static final String TEMPLATE_VERSION = "modelerTemplateVersion";
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");
  private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}");

  /** Empty for every other element, and for one whose version is none. */
  static Optional<IntegrationElement> of(Element element) {
    var type = property(element, "integrationType");
    var version = property(element, VERSION);
    return type == null || version == null || !value(version).matches("\\d{1,9}")
        ? Optional.empty()
        : Optional.of(
            new IntegrationElement(element, value(type), Integer.parseInt(value(version))));
  }

  String id() {
    return element.getAttribute("id");
  }

  /** What it gives, by name; null for what is no plain text. */
  Map<String, @Nullable String> inputs() {
    var inputs = new LinkedHashMap<String, @Nullable String>();
    for (var input : BpmnXml.extensions(element, "inputOutput", "inputParameter")) {
      var text = input.getTextContent();
      var literal =
          input.getElementsByTagName("*").getLength() == 0
              && !text.strip().startsWith("deployment:")
              && !EXPRESSION.matcher(text).find();
      inputs.put(input.getAttribute("name"), literal ? text : null);
    }
    return inputs;
  }

  /** Names that its outputs read. */
  Set<String> usedOutputs() {
    var used = new TreeSet<String>();
    for (var output : BpmnXml.extensions(element, "inputOutput", "outputParameter")) {
      var names = NAME.matcher(output.getTextContent());
      while (names.find()) {
        used.add(names.group(1));
      }
    }
    return used;
  }

  void setVersion(int newVersion) {
    var version = property(element, VERSION);
    if (version != null) {
      version.setAttribute("value", String.valueOf(newVersion));
    }
    if (element.hasAttributeNS(BpmnXml.CAMUNDA, TEMPLATE_VERSION)) {
      element
          .getAttributeNodeNS(BpmnXml.CAMUNDA, TEMPLATE_VERSION)
          .setValue(String.valueOf(newVersion));
    }
  }

  private static @Nullable Element property(Element element, String name) {
    return properties(element).stream()
        .filter(property -> property.getAttribute("name").equals(name))
        .findFirst()
        .orElse(null);
  }

  private static List<Element> properties(Element element) {
    return BpmnXml.extensions(element, "properties", "property");
  }

  private static String value(Element property) {
    return property.getAttribute("value").strip();
  }
}

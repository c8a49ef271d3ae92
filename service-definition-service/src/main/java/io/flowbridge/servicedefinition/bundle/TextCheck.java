package io.flowbridge.servicedefinition.bundle;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Finds translations that nobody will ever see, because no process says what they translate. That
 * is a warning only: cases of older versions may still say it.
 */
final class TextCheck {

  private TextCheck() {}

  static void check(ServiceYaml service, ServiceBundle bundle, Consumer<BundleProblem> problems) {
    var said = new Said();
    bundle.files().forEach((path, content) -> said.read(path, content));
    service.dictionary().keySet().stream()
        .filter(Predicate.not(said::has))
        .map(TextCheck::unknown)
        .forEach(problems);
  }

  private static BundleProblem unknown(String text) {
    return BundleProblem.warning(
        ServiceBundle.SERVICE_YAML,
        "/texts/" + text.replace("~", "~0").replace("/", "~1"),
        "UNKNOWN_TEXT",
        "Expected a BPMN element that is named '%s', or a status that says it, but there is none"
            .formatted(text));
  }

  /** The names and statuses of all processes of a bundle. */
  private static final class Said {

    private final Set<String> names = new HashSet<>();
    private final Set<String> statuses = new HashSet<>();

    void read(String path, byte[] content) {
      if (!ServiceBundle.isBpmn(path)) {
        return;
      }
      try {
        BpmnXml.elements(BpmnXml.read(content)).forEach(this::add);
      } catch (IOException | SAXException e) {
        // The engine says what is wrong with the file.
      }
    }

    private void add(Element element) {
      if (BpmnXml.BPMN.equals(element.getNamespaceURI())) {
        names.add(ServiceYaml.oneLine(element.getAttribute("name")));
      } else if (element.getAttribute("name").equals("statusLabel")) {
        statuses.add(ServiceYaml.oneLine(element.getTextContent()));
      }
    }

    /** A status is the text itself, or an expression that has it in quotation marks. */
    boolean has(String text) {
      return names.contains(text)
          || statuses.stream()
              .anyMatch(
                  status ->
                      status.equals(text)
                          || status.contains("'" + text + "'")
                          || status.contains("\"" + text + "\""));
    }
  }
}

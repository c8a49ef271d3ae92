package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.servicedefinition.catalogue.Catalogue;
import io.flowbridge.servicedefinition.catalogue.IntegrationType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/**
 * Brings integration elements to the newest version whose contract they keep: it takes every input
 * they give, needs none they do not give, and has every output they use.
 */
@Component
class TemplateUpgrade {

  private final Catalogue catalogue;

  TemplateUpgrade(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Upgraded upgrade(ServiceBundle bundle) {
    var upgraded = new Upgraded(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    bundle
        .files()
        .forEach(
            (path, content) -> {
              if (ServiceBundle.isBpmn(path)) {
                upgrade(path, content, upgraded);
              }
            });
    return upgraded;
  }

  private void upgrade(String path, byte[] content, Upgraded upgraded) {
    try {
      var document = BpmnXml.read(content);
      var before = upgraded.upgrades().size();
      for (var element : BpmnXml.elements(document)) {
        IntegrationElement.of(element).ifPresent(found -> upgrade(path, found, upgraded));
      }
      if (upgraded.upgrades().size() > before) {
        upgraded
            .files()
            .add(new BundleFile(path, new String(BpmnXml.write(document), StandardCharsets.UTF_8)));
      }
    } catch (IOException | SAXException e) {
      upgraded
          .problems()
          .add(
              BundleProblem.error(
                  path, null, "BPMN_INVALID", "Expected XML, but " + e.getMessage()));
    }
  }

  private void upgrade(String path, IntegrationElement element, Upgraded upgraded) {
    var versions = catalogue.versionsOf(element.type());
    var newer =
        versions.stream()
            .filter(type -> type.version() > element.version())
            .sorted(Comparator.comparing(IntegrationType::version).reversed())
            .toList();
    for (var type : newer) {
      var obstacles = obstacles(element, type);
      if (obstacles.isEmpty()) {
        upgraded
            .upgrades()
            .add(
                new Upgrade(path, element.id(), element.type(), element.version(), type.version()));
        element.setVersion(type.version());
        return;
      }
      upgraded
          .problems()
          .add(
              BundleProblem.warning(
                  path,
                  element.id(),
                  "TEMPLATE_NOT_COMPATIBLE",
                  "Expected to upgrade '%s' to version %d, but %s"
                      .formatted(element.type(), type.version(), String.join("; ", obstacles))));
    }
  }

  private static List<String> obstacles(IntegrationElement element, IntegrationType type) {
    var given = element.inputs();
    var obstacles = new ArrayList<String>();
    var missing = new TreeSet<>(type.requiredInputs());
    given.keySet().forEach(name -> missing.remove(type.inputOf(name)));
    missing.forEach(name -> obstacles.add("it needs input '%s'".formatted(name)));
    given.keySet().stream()
        .filter(name -> !type.hasInput(name))
        .forEach(name -> obstacles.add("it has no input '%s' any more".formatted(name)));
    element.usedOutputs().stream()
        .filter(name -> !type.outputSchema().path("properties").has(name))
        .forEach(name -> obstacles.add("it has no output '%s'".formatted(name)));
    Map<String, String> literals =
        given.entrySet().stream()
            .filter(input -> input.getValue() != null)
            .collect(Collectors.toMap(Map.Entry::getKey, input -> "" + input.getValue()));
    obstacles.addAll(Literals.problems(type.inputSchema(), literals));
    return obstacles;
  }

  /** A file of the bundle that changed. */
  record BundleFile(String path, String content) {}

  /** One element that changed. */
  record Upgrade(String file, String element, String type, int from, int to) {}

  /**
   * What came of it.
   *
   * @param problems newer versions that an element cannot have without a designer
   */
  record Upgraded(List<BundleFile> files, List<Upgrade> upgrades, List<BundleProblem> problems) {}
}

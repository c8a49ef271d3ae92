package io.flowbridge.process.deployment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** Looks at a deployment as a whole before the engine sees it. Touches nothing. */
@Component
public class DeploymentCheck {

  private static final int MAX_FILES = 500;
  private static final int MAX_MODEL_BYTES = 4 * 1024 * 1024;
  private static final int MAX_TOTAL_BYTES = 32 * 1024 * 1024;

  private final UnsafeElements unsafeElements = new UnsafeElements();
  private final Expressions expressions = new Expressions();
  private final IntegrationElements integrationElements = new IntegrationElements();
  private final ProcessReferences processReferences = new ProcessReferences();
  private final BpmnSyntax bpmnSyntax = new BpmnSyntax();
  private final DecisionCheck decisionCheck = new DecisionCheck();

  DeploymentReport check(List<DeploymentResource> resources) {
    var findings = new Findings();
    if (isAcceptableAsAWhole(resources, findings)) {
      Set<String> names =
          resources.stream().map(DeploymentResource::name).collect(Collectors.toSet());
      resources.forEach(resource -> check(resource, names, findings));
      checkProcessKeys(findings);
    }
    return findings.report();
  }

  private static void checkProcessKeys(Findings findings) {
    Set<String> keys = new HashSet<>();
    for (References.Definition process : findings.processes) {
      if (!keys.add(process.key())) {
        findings.error(
            process.file(),
            process.key(),
            "DUPLICATE_PROCESS",
            "Expected the process '%s' only once in a deployment.".formatted(process.key()));
      }
    }
  }

  private static boolean isAcceptableAsAWhole(
      List<DeploymentResource> resources, Findings findings) {
    if (resources.isEmpty()) {
      findings.error("", null, "EMPTY_DEPLOYMENT", "Expected at least one file.");
    }
    long bytes = resources.stream().mapToLong(resource -> resource.size()).sum();
    if (resources.size() > MAX_FILES || bytes > MAX_TOTAL_BYTES) {
      findings.error(
          "",
          null,
          "TOO_LARGE",
          "Expected at most %d files and %d bytes, but got %d and %d."
              .formatted(MAX_FILES, MAX_TOTAL_BYTES, resources.size(), bytes));
    }
    var seen = new HashSet<String>();
    for (DeploymentResource resource : resources) {
      if (resource.name().isBlank() || resource.name().length() > 255) {
        findings.error(
            resource.name(), null, "BAD_NAME", "Expected a name of 1 to 255 characters.");
      } else if (!seen.add(resource.name())) {
        findings.error(resource.name(), null, "BAD_NAME", "Expected this name only once.");
      }
    }
    return findings.report().isDeployable();
  }

  private void check(DeploymentResource resource, Set<String> names, Findings findings) {
    if (resource.isCase()) {
      findings.error(
          resource.name(), null, "CASE_NOT_ALLOWED", "Expected BPMN or DMN, but found CMMN.");
    } else if (resource.isProcess() || resource.isDecision()) {
      checkModel(resource, names, findings);
    }
  }

  private void checkModel(DeploymentResource resource, Set<String> names, Findings findings) {
    if (resource.size() > MAX_MODEL_BYTES) {
      findings.error(
          resource.name(),
          null,
          "TOO_LARGE",
          "Expected at most %d bytes.".formatted(MAX_MODEL_BYTES));
      return;
    }
    try {
      ModelDocument document = ModelDocument.read(resource);
      if (resource.isDecision()) {
        decisionCheck.check(resource, document, findings);
      } else {
        checkProcess(resource, document, names, findings);
      }
    } catch (SAXException e) {
      findings.error(resource.name(), null, "XML_INVALID", String.valueOf(e.getMessage()));
    }
  }

  private void checkProcess(
      DeploymentResource resource, ModelDocument document, Set<String> names, Findings findings) {
    unsafeElements.check(document, findings);
    expressions.check(document, findings);
    integrationElements.check(document, names, findings);
    processReferences.collect(document, findings);
    // The engine loads some of the classes a model names while it parses it.
    if (!findings.hasErrors(resource.name())) {
      bpmnSyntax.check(resource, findings);
    }
  }
}

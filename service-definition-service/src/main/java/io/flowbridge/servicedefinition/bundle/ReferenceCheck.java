package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.servicedefinition.bundle.EngineClient.FormReference;
import io.flowbridge.servicedefinition.bundle.EngineClient.IntegrationReference;
import io.flowbridge.servicedefinition.bundle.EngineClient.References;
import io.flowbridge.servicedefinition.catalogue.Catalogue;
import io.flowbridge.servicedefinition.catalogue.IntegrationType;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Finds names that lead nowhere. */
@Component
class ReferenceCheck {

  private static final String UNKNOWN_FORM = "UNKNOWN_FORM";

  private final Catalogue catalogue;

  ReferenceCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void checkStartForm(ServiceYaml service, Set<String> forms, Consumer<BundleProblem> problems) {
    if (service.startForm() != null && !forms.contains(service.startForm())) {
      problems.accept(
          BundleProblem.error(
              ServiceBundle.SERVICE_YAML,
              "/startForm",
              UNKNOWN_FORM,
              missingForm(service.startForm())));
    }
  }

  void check(
      ServiceYaml service,
      Set<String> forms,
      References references,
      Consumer<BundleProblem> problems) {
    if (references.processes().stream()
        .noneMatch(process -> process.key().equals(service.process()))) {
      problems.accept(
          BundleProblem.error(
              ServiceBundle.SERVICE_YAML,
              "/process",
              "UNKNOWN_PROCESS",
              "Expected a BPMN file with process '%s'".formatted(service.process())));
    }
    references.forms().forEach(form -> checkForm(form, forms, problems));
    references.integrations().forEach(integration -> checkIntegration(integration, problems));
  }

  private static void checkForm(
      FormReference form, Set<String> forms, Consumer<BundleProblem> problems) {
    if (!forms.contains(form.key())) {
      problems.accept(
          BundleProblem.error(form.file(), form.element(), UNKNOWN_FORM, missingForm(form.key())));
    }
  }

  private void checkIntegration(
      IntegrationReference integration, Consumer<BundleProblem> problems) {
    catalogue
        .integrationType(integration.type(), integration.version())
        .ifPresentOrElse(
            type -> checkInputs(integration, type, problems),
            () ->
                problems.accept(
                    BundleProblem.error(
                        integration.file(),
                        integration.element(),
                        "UNKNOWN_INTEGRATION_TYPE",
                        "Expected integration type '%s' in version %d, but no artifact announced it"
                            .formatted(integration.type(), integration.version()))));
  }

  private static void checkInputs(
      IntegrationReference integration, IntegrationType type, Consumer<BundleProblem> problems) {
    var missing = new TreeSet<>(type.requiredInputs());
    integration.inputs().forEach(missing::remove);
    for (var input : missing) {
      problems.accept(
          BundleProblem.error(
              integration.file(),
              integration.element(),
              "MISSING_INPUT",
              "Expected a value for input '%s' of '%s'".formatted(input, type.type())));
    }
    if (type.instances() == 0) {
      problems.accept(
          BundleProblem.warning(
              integration.file(),
              integration.element(),
              "INTEGRATION_NOT_ALIVE",
              "Expected an artifact that serves '%s' now; requests will wait for one"
                  .formatted(type.type())));
    }
  }

  private static String missingForm(String name) {
    return "Expected a form '%s' in the bundle: forms/%s.schema.json".formatted(name, name);
  }
}

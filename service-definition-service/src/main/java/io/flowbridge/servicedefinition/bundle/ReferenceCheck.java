package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.servicedefinition.bundle.EngineClient.FormReference;
import io.flowbridge.servicedefinition.bundle.EngineClient.References;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Finds names that lead nowhere. */
@Component
class ReferenceCheck {

  private static final String UNKNOWN_FORM = "UNKNOWN_FORM";

  private final IntegrationCheck integrations;

  ReferenceCheck(IntegrationCheck integrations) {
    this.integrations = integrations;
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
    references.integrations().forEach(integration -> integrations.check(integration, problems));
  }

  private static void checkForm(
      FormReference form, Set<String> forms, Consumer<BundleProblem> problems) {
    if (!forms.contains(form.key())) {
      problems.accept(
          BundleProblem.error(form.file(), form.element(), UNKNOWN_FORM, missingForm(form.key())));
    }
  }

  private static String missingForm(String name) {
    return "Expected a form '%s' in the bundle: forms/%s.schema.json".formatted(name, name);
  }
}

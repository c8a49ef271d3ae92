package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.servicedefinition.bundle.FormsClient.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says everything that is wrong with a bundle, with help of the services that own its parts. */
@Component
class BundleCheck {

  private final ServiceYamlReader services;
  private final FormFiles formFiles;
  private final FormsClient forms;
  private final EngineClient engine;
  private final ReferenceCheck references;

  BundleCheck(
      ServiceYamlReader services,
      FormFiles formFiles,
      FormsClient forms,
      EngineClient engine,
      ReferenceCheck references) {
    this.services = services;
    this.formFiles = formFiles;
    this.forms = forms;
    this.engine = engine;
    this.references = references;
  }

  CheckedBundle check(ServiceBundle bundle) {
    var problems = new ArrayList<BundleProblem>();
    var service = services.read(bundle, problems::add).orElse(null);
    var checkedForms = checkForms(bundle, problems);
    checkLooseFormFiles(bundle, problems);
    if (service != null) {
      references.checkStartForm(service, bundle.forms().keySet(), problems::add);
      checkProcesses(service, bundle, problems);
      TextCheck.check(service, bundle, problems::add);
    }
    return new CheckedBundle(bundle, service, checkedForms, List.copyOf(problems));
  }

  private SortedMap<String, Form> checkForms(ServiceBundle bundle, List<BundleProblem> problems) {
    var read = new TreeMap<String, Form>();
    for (var name : bundle.forms().keySet()) {
      formFiles
          .read(bundle, name, problems::add)
          .ifPresent(
              form -> {
                read.put(name, form);
                forms.check(form).stream()
                    .map(problem -> FormFiles.problem(name, problem))
                    .forEach(problems::add);
              });
    }
    return read;
  }

  private static void checkLooseFormFiles(ServiceBundle bundle, List<BundleProblem> problems) {
    for (var path : bundle.files().keySet()) {
      var form = path.replaceFirst("^forms/(.+)\\.(ui|i18n)\\.json$", "$1");
      if (!form.equals(path) && !bundle.forms().containsKey(form)) {
        problems.add(
            BundleProblem.warning(
                path,
                null,
                "UNUSED_FILE",
                "Expected a schema forms/%s.schema.json beside it".formatted(form)));
      }
    }
  }

  private void checkProcesses(
      ServiceYaml service, ServiceBundle bundle, List<BundleProblem> problems) {
    try {
      var checked =
          engine.check(service.runtimeBundle(), service.key(), bundle.deploymentResources());
      problems.addAll(checked.problems());
      references.check(service, bundle.forms().keySet(), checked.references(), problems::add);
    } catch (FlowbridgeException e) {
      if (!e.code().equals(ErrorCodes.NOT_FOUND)) {
        throw e;
      }
      problems.add(
          BundleProblem.error(
              ServiceBundle.SERVICE_YAML,
              "/runtimeBundle",
              "UNKNOWN_RUNTIME_BUNDLE",
              "Expected a runtime bundle '%s', but there is none"
                  .formatted(service.runtimeBundle())));
    }
  }

  /**
   * A bundle after the check.
   *
   * @param service null if {@code service.yaml} cannot be used
   */
  record CheckedBundle(
      ServiceBundle bundle,
      @Nullable ServiceYaml service,
      SortedMap<String, Form> forms,
      List<BundleProblem> problems) {

    boolean isDeployable() {
      return problems.stream().noneMatch(BundleProblem::isError);
    }
  }
}

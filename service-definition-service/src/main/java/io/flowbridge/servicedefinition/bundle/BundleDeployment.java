package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Violation;
import io.flowbridge.servicedefinition.FormRef;
import io.flowbridge.servicedefinition.ServiceDefinition;
import io.flowbridge.servicedefinition.bundle.BundleCheck.CheckedBundle;
import io.flowbridge.servicedefinition.definition.DefinitionStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Deploys a bundle: forms, then processes that name the forms' versions, then the definition that
 * makes it visible. Each step does nothing when done already, so whatever interrupts a deployment
 * is mended by doing it again.
 */
@Component
class BundleDeployment {

  private final BundleCheck check;
  private final FormsClient forms;
  private final EngineClient engine;
  private final DefinitionStore definitions;

  BundleDeployment(
      BundleCheck check, FormsClient forms, EngineClient engine, DefinitionStore definitions) {
    this.check = check;
    this.forms = forms;
    this.engine = engine;
    this.definitions = definitions;
  }

  /**
   * @throws FlowbridgeException {@code VALIDATION_FAILED} with {@code problems} if the bundle has
   *     errors
   */
  Deployed deploy(ServiceBundle bundle) {
    var checked = check.check(bundle);
    var service = checked.service();
    if (!checked.isDeployable() || service == null) {
      throw refusal(checked.problems());
    }
    var versions = putForms(service, checked);
    var problems = new ArrayList<>(checked.problems());
    problems.addAll(
        engine.deploy(
            service.runtimeBundle(),
            service.key(),
            pinned(bundle.deploymentResources(), versions)));
    var definition =
        definitions.save(definition(service, versions), service.dictionary(), bundle.contentHash());
    return new Deployed(definition, problems.stream().distinct().toList());
  }

  private Map<String, FormRef> putForms(ServiceYaml service, CheckedBundle checked) {
    var versions = new LinkedHashMap<String, FormRef>();
    checked
        .forms()
        .forEach((name, form) -> versions.put(name, forms.put(service.formKey(name), form)));
    return versions;
  }

  private static Map<String, byte[]> pinned(
      Map<String, byte[]> resources, Map<String, FormRef> versions) {
    var pinned = new LinkedHashMap<String, byte[]>();
    resources.forEach(
        (path, content) ->
            pinned.put(
                path, ServiceBundle.isBpmn(path) ? FormKeys.pin(content, versions) : content));
    return pinned;
  }

  private static ServiceDefinition definition(ServiceYaml service, Map<String, FormRef> versions) {
    return new ServiceDefinition(
        service.key(),
        0,
        service.titles(),
        service.descriptions(),
        service.categories(),
        service.icon(),
        service.runtimeBundle(),
        service.process(),
        service.startForm() == null ? null : versions.get(service.startForm()),
        service.businessKeyPattern(),
        service.visible(),
        service.startable(),
        Instant.EPOCH);
  }

  private static FlowbridgeException refusal(List<BundleProblem> problems) {
    var violations =
        problems.stream()
            .filter(BundleProblem::isError)
            .map(
                problem ->
                    new Violation(
                        problem.file() + (problem.element() == null ? "" : "#" + problem.element()),
                        problem.code(),
                        problem.message()))
            .toList();
    return new FlowbridgeException(
            ErrorCodes.VALIDATION_FAILED,
            "Expected a bundle without errors, but it has %d".formatted(violations.size()))
        .with("violations", violations)
        .with("problems", problems);
  }

  /**
   * What came of it.
   *
   * @param problems warnings
   */
  record Deployed(ServiceDefinition definition, List<BundleProblem> problems) {}
}

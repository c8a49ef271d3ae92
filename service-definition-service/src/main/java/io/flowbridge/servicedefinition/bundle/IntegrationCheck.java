package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.servicedefinition.bundle.EngineClient.IntegrationReference;
import io.flowbridge.servicedefinition.catalogue.Catalogue;
import io.flowbridge.servicedefinition.catalogue.IntegrationType;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds integration elements against what artifacts announced. */
@Component
class IntegrationCheck {

  private final Catalogue catalogue;

  IntegrationCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void check(IntegrationReference element, Consumer<BundleProblem> problems) {
    var versions = catalogue.versionsOf(element.type());
    versions.stream()
        .filter(type -> type.version() == element.version())
        .findFirst()
        .ifPresentOrElse(
            type -> check(element, type, versions, new Report(element, problems)),
            () -> unknown(element, versions, new Report(element, problems)));
  }

  private static void unknown(
      IntegrationReference element, List<IntegrationType> versions, Report report) {
    if (versions.isEmpty()) {
      report.error(
          "UNKNOWN_INTEGRATION_TYPE",
          "Expected integration type '%s' in version %d, but no artifact announced it"
              .formatted(element.type(), element.version()));
    } else {
      report.error(
          "UNKNOWN_INTEGRATION_VERSION",
          "Expected a version of '%s' that is offered (%s), but it is %d"
              .formatted(
                  element.type(),
                  versions.stream()
                      .map(type -> String.valueOf(type.version()))
                      .collect(Collectors.joining(", ")),
                  element.version()));
    }
  }

  private static void check(
      IntegrationReference element,
      IntegrationType type,
      List<IntegrationType> versions,
      Report report) {
    checkInputs(element, type, report);
    checkErrors(element, type, report);
    checkEnvironment(element, type, report);
    int newest = versions.get(versions.size() - 1).version();
    if (newest > type.version()) {
      report.warning(
          "OUTDATED_TEMPLATE",
          "Uses version %d of '%s', version %d is offered"
              .formatted(type.version(), type.type(), newest));
    }
  }

  private static void checkInputs(
      IntegrationReference element, IntegrationType type, Report report) {
    var missing = new TreeSet<>(type.requiredInputs());
    element.inputs().forEach(name -> missing.remove(type.inputOf(name)));
    element
        .literalsOrNone()
        .forEach(
            (name, text) -> {
              if (text.isBlank() && type.requiredInputs().contains(name)) {
                missing.add(name);
              }
            });
    for (var input : missing) {
      report.error(
          "MISSING_INPUT", "Expected a value for input '%s' of '%s'".formatted(input, type.type()));
    }
    Literals.problems(type.inputSchema(), element.literalsOrNone())
        .forEach(problem -> report.error("WRONG_INPUT_TYPE", problem));
  }

  private static void checkErrors(
      IntegrationReference element, IntegrationType type, Report report) {
    for (var code : type.errorCodes()) {
      if (!element.catches(code)) {
        report.warning(
            "UNHANDLED_ERROR",
            "Expected an event that catches '%s' of '%s'; without one it becomes an incident"
                .formatted(code, type.type()));
      }
    }
  }

  private static void checkEnvironment(
      IntegrationReference element, IntegrationType type, Report report) {
    var environment = element.environment();
    if (environment != null && !type.isKnownIn(environment)) {
      report.error(
          "UNKNOWN_ENVIRONMENT",
          "Expected an environment that an artifact of '%s' serves (%s), but it is '%s'"
              .formatted(type.type(), String.join(", ", type.environments()), environment));
    } else if (environment == null && !type.isKnownIn(null)) {
      report.warning(
          "MISSING_ENVIRONMENT",
          "Expected one of the environments %s: no artifact of '%s' serves requests without one"
              .formatted(String.join(", ", type.environments()), type.type()));
    } else if (!type.isServedIn(environment)) {
      report.warning(
          "INTEGRATION_NOT_ALIVE",
          "Expected an artifact that serves '%s'%s now; requests will wait for one"
              .formatted(
                  type.type(), environment == null ? "" : " in environment '" + environment + "'"));
    }
  }

  private record Report(IntegrationReference element, Consumer<BundleProblem> problems) {

    void error(String code, String message) {
      problems.accept(BundleProblem.error(element.file(), element.element(), code, message));
    }

    void warning(String code, String message) {
      problems.accept(BundleProblem.warning(element.file(), element.element(), code, message));
    }
  }
}

package io.flowbridge.process.deployment;

import io.flowbridge.process.deployment.Problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what the rules find while they look at one deployment. */
final class Findings {

  final List<References.Form> forms = new ArrayList<>();
  final List<References.Integration> integrations = new ArrayList<>();
  final List<References.File> files = new ArrayList<>();
  final List<References.Definition> processes = new ArrayList<>();
  private final Set<Problem> problems = new LinkedHashSet<>();

  void error(String file, @Nullable String element, String code, String message) {
    problems.add(new Problem(Severity.ERROR, file, element, code, message));
  }

  void warning(String file, @Nullable String element, String code, String message) {
    problems.add(new Problem(Severity.WARNING, file, element, code, message));
  }

  void addAll(List<Problem> more) {
    problems.addAll(more);
  }

  boolean hasErrors(String file) {
    return problems.stream().anyMatch(problem -> problem.isError() && problem.file().equals(file));
  }

  DeploymentReport report() {
    return new DeploymentReport(
        List.copyOf(problems),
        new References(
            List.copyOf(forms),
            List.copyOf(integrations),
            List.copyOf(files),
            List.copyOf(processes)));
  }
}

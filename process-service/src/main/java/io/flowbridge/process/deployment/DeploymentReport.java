package io.flowbridge.process.deployment;

import java.util.List;

/** The outcome of a check. */
record DeploymentReport(List<Problem> problems, References references) {

  boolean isDeployable() {
    return problems.stream().noneMatch(Problem::isError);
  }

  List<Problem> warnings() {
    return problems.stream().filter(problem -> !problem.isError()).toList();
  }
}

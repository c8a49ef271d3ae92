package io.flowbridge.process.deployment;

import io.flowbridge.process.deployment.Problem.Severity;
import java.util.List;
import org.camunda.bpm.engine.ParseException;

/** What the engine's parser complains about, in the words of a deployment's problems. */
final class EngineProblems {

  private EngineProblems() {}

  static List<Problem> of(ParseException exception) {
    return exception.getResorceReports().stream()
        .flatMap(
            report ->
                report.getErrors().stream().map(error -> problem(report.getResourceName(), error)))
        .toList();
  }

  private static Problem problem(String file, org.camunda.bpm.engine.Problem error) {
    return new Problem(
        Severity.ERROR,
        file,
        error.getMainElementId(),
        "BPMN_INVALID",
        "%s (line %d)".formatted(error.getMessage(), error.getLine()));
  }
}

package io.flowbridge.benchmarks;

import io.flowbridge.benchmarks.SearchQuestions.Question;
import java.util.Locale;

/** A question among so many tasks, and what either side needed for its answers. */
record Compared(int tasks, Question question, Side service, Side engine) {

  /** How many times longer the engine takes, at the median. */
  double ratio() {
    return engine.figures().milliseconds(50) / service.figures().milliseconds(50);
  }

  boolean reachesGoal() {
    return ratio() >= question.goal();
  }

  /** For a table of all questions among all numbers of tasks. */
  String line() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f / %.1f | %.1f / %.1f | %.1f / %.1f | %.1f |",
        question.name(),
        tasks,
        service.figures().milliseconds(50),
        service.figures().milliseconds(99),
        engine.figures().milliseconds(50),
        engine.figures().milliseconds(99),
        service.cpu(),
        engine.cpu(),
        ratio());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s, %d tasks%n  task-service %s%n  engine       %s%n  engine / task-service: %.2f%s",
        question.name(),
        tasks,
        service,
        engine,
        ratio(),
        goal());
  }

  private String goal() {
    return question.goal() == 0
        ? ""
        : String.format(
            Locale.ROOT, ", goal %.0f %s", question.goal(), reachesGoal() ? "reached" : "MISSED");
  }
}

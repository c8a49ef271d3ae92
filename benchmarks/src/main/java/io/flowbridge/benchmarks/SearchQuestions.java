package io.flowbridge.benchmarks;

import java.util.List;

/** The same questions asked of the task-service and of the engine. */
final class SearchQuestions {
  static final int PAGE = 50;
  static final List<Integer> PRIORITIES = List.of(10, 20, 30, 40, 50, 60, 70, 80, 90);

  private static final int FAR_PAGE = 49;
  private static final double TEXT_GOAL = 20;

  private SearchQuestions() {}

  /**
   * One question, and how both sides answer it.
   *
   * @param goal how many times faster than the engine the task-service shall be among a million
   *     tasks; 0 if nothing was promised
   */
  record Question(String name, double goal, Answer service, Answer engine) {}

  /** Asks, and answers what can be compared: ids in order, or numbers. */
  interface Answer {
    Object ask() throws Exception;
  }

  static List<Question> all(ServiceAnswers service, EngineAnswers engine, int tasks) {
    int before = Math.max(1, Math.min(FAR_PAGE, tasks / PAGE - 1));
    return List.of(
        new Question("first page of my groups", 1, service::firstPage, engine::firstPage),
        new Question(
            "full text with two filters", TEXT_GOAL, service::fullText, engine::variableLike),
        new Question(
            "a number plate",
            TEXT_GOAL,
            () -> service.plate(SampleTask.plate(tasks - 1)),
            () -> engine.plateLike(SampleTask.plate(tasks - 1))),
        new Question("word of the name", TEXT_GOAL, service::wordOfName, engine::nameLike),
        new Question(
            "two values of form data in my groups", TEXT_GOAL, service::values, engine::variables),
        new Question("facets of my groups", 0, service::facets, engine::counts),
        new Question("count of my groups", 0, service::count, engine::count),
        new Question(
            "page " + (before + 1) + " by cursor",
            0,
            service.pageAfter(before),
            () -> engine.pageAfter(before)));
  }
}

package io.flowbridge.benchmarks;

import io.flowbridge.benchmarks.SearchQuestions.Answer;
import io.flowbridge.benchmarks.SearchQuestions.Question;
import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The tasklist's questions at the task-service and at the engine's own {@code TaskQuery}, over the
 * same tasks, on the same machine, in turns. The task-service answers over HTTP with a token to
 * check; the engine is asked in this JVM, so the comparison favours it.
 */
final class SearchBenchmark {
  private static final double TEXT_GOAL = 20;
  private static final int SIGN_IN_EVERY = 100;

  private final int tasks;
  private final int rounds;
  private final int heapMegabytes;
  private final Path folder;

  SearchBenchmark(Options options) {
    tasks = options.number("tasks", 10_000);
    rounds = options.number("rounds", 200);
    heapMegabytes = options.number("heap", 512);
    folder = Path.of(options.text("repository", "."));
  }

  boolean run() throws Exception {
    Servers.start(Server.POSTGRES, Server.KAFKA, Server.ELASTICSEARCH, Server.IDENTITY);
    var engines = Engines.onNewServers();
    try (var stock = engines.stockAudit();
        var service = TaskServiceUnderTest.start(folder, heapMegabytes)) {
      long start = System.nanoTime();
      new EngineTasks(stock.engine(), engines.address("stock_audit")).write(tasks);
      System.out.printf("%d tasks in the engine's database after %s%n", tasks, since(start));
      start = System.nanoTime();
      service.write(tasks);
      System.out.printf("%d tasks in the index after %s%n", tasks, since(start));
      System.out.printf(
          Locale.ROOT,
          "index size: %.0f bytes for each task%n",
          service.indexSize() / (double) tasks);
      boolean good = true;
      for (var question : new SearchQuestions(service, stock.engine()).all(tasks)) {
        good &= measure(question, service);
      }
      return good;
    }
  }

  private boolean measure(Question question, TaskServiceUnderTest service) throws Exception {
    service.signIn("clerk", "operator");
    var answer = question.service().ask();
    var expected = question.engine().ask();
    if (!answer.equals(expected)) {
      System.out.printf(
          "%s: DIFFERENT ANSWERS%n  task-service %s%n  engine       %s%n",
          question.name(), answer, expected);
      return false;
    }
    ask(question, service, new Figures(), new Figures(), Math.max(20, rounds / 5));
    var ours = new Figures();
    var engine = new Figures();
    ask(question, service, ours, engine, rounds);
    double ratio = engine.milliseconds(50) / ours.milliseconds(50);
    double goal = goal(question);
    System.out.printf(
        Locale.ROOT,
        "%s%n  task-service %s%n  engine       %s%n  engine / task-service at p50: %.2f%s%n",
        question.name(),
        ours,
        engine,
        ratio,
        goal == 0 ? "" : ", goal " + goal + (ratio >= goal ? " reached" : " MISSED"));
    return ratio >= goal;
  }

  private static double goal(Question question) {
    return question.name().startsWith("full text")
        ? TEXT_GOAL
        : question.name().startsWith("first page") ? 1 : 0;
  }

  private static void ask(
      Question question, TaskServiceUnderTest service, Figures ours, Figures engine, int times)
      throws Exception {
    for (int i = 0; i < times; i++) {
      if (i % SIGN_IN_EVERY == 0) {
        service.signIn("clerk", "operator");
      }
      time(question.service(), ours);
      time(question.engine(), engine);
    }
  }

  private static void time(Answer answer, Figures figures) throws Exception {
    long start = System.nanoTime();
    answer.ask();
    figures.add(System.nanoTime() - start);
  }

  private static String since(long start) {
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
  }
}

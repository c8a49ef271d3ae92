package io.flowbridge.benchmarks;

import io.flowbridge.benchmarks.SearchQuestions.Question;
import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The tasklist's questions at the task-service and at the engine's own {@code TaskQuery}, over the
 * same tasks, on the same machine, in turns; then again over more tasks. The task-service answers
 * over HTTP with a token to check; the engine is asked in this JVM, so the comparison favours it.
 */
final class SearchBenchmark {
  private static final int AT_LEAST = 5;
  private static final int WARM_UP_SHARE = 5;

  private final List<Integer> sizes;
  private final int rounds;
  private final int seconds;
  private final int warmUp;
  private final int heapMegabytes;
  private final long seed;
  private final Path folder;
  private final List<Compared> compared = new ArrayList<>();
  private boolean same = true;

  SearchBenchmark(Options options) {
    sizes = options.growing("tasks", "10000");
    rounds = options.number("rounds", 200);
    seconds = options.number("seconds", 20);
    warmUp = options.number("warm-up", 30);
    heapMegabytes = options.number("heap", 512);
    seed = options.number("seed", 0);
    folder = Path.of(options.text("repository", "."));
  }

  /** Answers whether the answers were equal, and the goals reached among the most tasks. */
  boolean run() throws Exception {
    Servers.forMeasuring();
    Servers.start(Server.POSTGRES, Server.KAFKA, Server.ELASTICSEARCH, Server.IDENTITY);
    var engines = Engines.onNewServers();
    try (var stock = engines.stockAudit();
        var service = TaskServiceUnderTest.start(folder, heapMegabytes);
        var bus = new SampleTasksOnBus(seed)) {
      var database = new EngineTasks(stock.engine(), engines.address("stock_audit"), seed);
      var both = new TasksOfBoth(database, bus, service);
      var engine = new EngineAnswers(stock.engine());
      int before = 0;
      boolean good = true;
      for (int tasks : sizes) {
        both.write(before, tasks);
        good = measure(tasks, service, engine);
        before = tasks;
      }
      compared.forEach(each -> System.out.println(each.line()));
      return good && same;
    }
  }

  private boolean measure(int tasks, TaskServiceUnderTest service, EngineAnswers engine)
      throws Exception {
    boolean good = true;
    var questions = SearchQuestions.all(new ServiceAnswers(service), engine, tasks);
    warmUp(questions, service);
    for (var question : questions) {
      service.signInAgain();
      if (isSame(question)) {
        var result = compare(tasks, question, service);
        System.out.println(result);
        compared.add(result);
        good &= result.reachesGoal();
      } else {
        same = false;
      }
    }
    return good;
  }

  /** New JVMs compile for some hundred questions, and then the files are in memory, too. */
  private void warmUp(List<Question> questions, TaskServiceUnderTest service) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(warmUp);
    do {
      service.signInAgain();
      for (var question : questions) {
        question.service().ask();
        question.engine().ask();
      }
    } while (System.nanoTime() < end);
  }

  private static boolean isSame(Question question) throws Exception {
    var answer = question.service().ask();
    var expected = question.engine().ask();
    boolean something = !(expected instanceof Collection<?> found) || !found.isEmpty();
    if (!answer.equals(expected) || !something) {
      System.out.printf(
          "%s: DIFFERENT ANSWERS, OR NONE%n  task-service %s%n  engine       %s%n",
          question.name(), answer, expected);
      return false;
    }
    return true;
  }

  private Compared compare(int tasks, Question question, TaskServiceUnderTest service)
      throws Exception {
    ask(sides(tasks, question), service, rounds / WARM_UP_SHARE, seconds / WARM_UP_SHARE);
    var measured = sides(tasks, question);
    ask(measured, service, rounds, seconds);
    return measured;
  }

  private static Compared sides(int tasks, Question question) {
    return new Compared(
        tasks,
        question,
        new Side(question.service(), Cpu.of("task-service-", "elasticsearch-server.jar"), false),
        new Side(question.engine(), Cpu.of("postgres-server.jar"), true));
  }

  /** In turns, until one has had its time: then the task-service goes on alone for its rounds. */
  private static void ask(Compared sides, TaskServiceUnderTest service, int rounds, int seconds)
      throws Exception {
    int times = Math.max(AT_LEAST, rounds);
    for (int i = 0; i < times && sides.service().mayAskAgain(AT_LEAST, seconds); i++) {
      service.signInAgain();
      sides.service().ask();
      if (sides.engine().mayAskAgain(AT_LEAST, seconds)) {
        sides.engine().ask();
      }
    }
  }
}

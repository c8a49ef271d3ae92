package io.flowbridge.benchmarks;

import io.flowbridge.benchmarks.SearchQuestions.Answer;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** One of two that answer a question: how long that takes, and what CPU time it costs. */
final class Side {
  private final Answer answer;
  private final Cpu cpu;
  private final boolean inThisThread;
  private final Figures figures = new Figures();
  private long nanos;
  private long cpuNanos;

  /**
   * Begins without figures.
   *
   * @param inThisThread whether the thread that asks works on the answer, too
   */
  Side(Answer answer, Cpu cpu, boolean inThisThread) {
    this.answer = answer;
    this.cpu = cpu;
    this.inThisThread = inThisThread;
  }

  void ask() throws Exception {
    long others = cpu.nanos();
    long own = ownCpuNanos();
    long start = System.nanoTime();
    answer.ask();
    long took = System.nanoTime() - start;
    own = ownCpuNanos() - own;
    cpuNanos += own + cpu.nanos() - others;
    nanos += took;
    figures.add(took);
  }

  boolean mayAskAgain(int atLeast, int seconds) {
    return figures.count() < atLeast || nanos < TimeUnit.SECONDS.toNanos(seconds);
  }

  Figures figures() {
    return figures;
  }

  /** Milliseconds of CPU time for each answer. */
  double cpu() {
    return cpuNanos / 1e6 / Math.max(1, figures.count());
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s CPU=%.1f ms", figures, cpu());
  }

  private long ownCpuNanos() {
    return inThisThread ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : 0;
  }
}

package io.flowbridge.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The CPU time of some of the processes that this JVM started. The system counts it in steps of
 * about 10 ms, so only sums over many calls say something.
 *
 * @param processes as they were when this was made; a process that came later is not counted
 */
record Cpu(List<ProcessHandle> processes) {

  /**
   * Processes whose command line has one of the words, and what these started themselves.
   *
   * @throws IllegalStateException if a word fits none
   */
  static Cpu of(String... words) {
    return new Cpu(Arrays.stream(words).flatMap(Cpu::having).distinct().toList());
  }

  long nanos() {
    return processes.stream()
        .mapToLong(process -> process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L))
        .sum();
  }

  private static Stream<ProcessHandle> having(String word) {
    var found =
        ProcessHandle.current()
            .descendants()
            .filter(process -> process.info().commandLine().orElse("").contains(word))
            .toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("Expected a process of " + word + ", but there is none");
    }
    return found.stream()
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
  }
}

package io.flowbridge.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a task-service's own metrics say of how late it is, and what memory it takes.
 *
 * @param ageSeconds how long ago everything was in the index for the last time
 * @param heapBytes used, garbage included
 * @param residentBytes of the whole process; 0 where the system does not tell as Linux does
 */
record Vitals(double ageSeconds, double heapBytes, double residentBytes) {
  private static final double MEGABYTE = 1024 * 1024;

  /**
   * Asks the service.
   *
   * @param token of an operator
   */
  static Vitals of(URI service, String token, ProcessHandle process)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(service.resolve("/actuator/prometheus"))
            .header("authorization", "Bearer " + token)
            .build();
    var metrics = new String(Platform.send(request).body(), StandardCharsets.UTF_8);
    return new Vitals(
        sum(metrics, "flowbridge_tasks_age_seconds", ""),
        sum(metrics, "jvm_memory_used_bytes", "area=\"heap\""),
        resident(process));
  }

  /** The most of each. */
  Vitals or(Vitals other) {
    return new Vitals(
        Math.max(ageSeconds, other.ageSeconds),
        Math.max(heapBytes, other.heapBytes),
        Math.max(residentBytes, other.residentBytes));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "lists %.1f s old, heap %.0f MB, resident %.0f MB",
        ageSeconds,
        heapBytes / MEGABYTE,
        residentBytes / MEGABYTE);
  }

  private static double sum(String metrics, String name, String label) {
    var lines =
        metrics
            .lines()
            .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
            .filter(line -> line.contains(label))
            .toList();
    if (lines.isEmpty()) {
      throw new IllegalStateException("Expected the metric " + name + ", but there is none");
    }
    return lines.stream()
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private static double resident(ProcessHandle process) throws IOException {
    var status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024)
        .sum();
  }
}

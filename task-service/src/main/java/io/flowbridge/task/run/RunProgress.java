package io.flowbridge.task.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where work says how far it is; told on to those who ask. Used by one thread. */
public final class RunProgress {
  static final int MAX_EXAMPLES = 50;
  private static final int MAX_WARNINGS = 20;

  private final Consumer<RunReport> listener;
  private final Map<String, Long> counts = new TreeMap<>();
  private final List<RunReport.Example> examples = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private String phase = RunReport.NOTHING.phase();
  private long done;
  private @Nullable Long total;

  public RunProgress(Consumer<RunReport> listener) {
    this.listener = listener;
  }

  public void phase(String name) {
    phase = name;
    tell();
  }

  public void expect(long all) {
    total = all;
    tell();
  }

  public void done(long more) {
    done += more;
    tell();
  }

  public void count(String name, long more) {
    counts.merge(name, more, Long::sum);
    tell();
  }

  public void example(String kind, String taskId, String detail) {
    if (examples.size() < MAX_EXAMPLES) {
      examples.add(new RunReport.Example(kind, taskId, detail));
    }
  }

  public void warn(String warning) {
    if (warnings.size() < MAX_WARNINGS) {
      warnings.add(warning);
    }
    tell();
  }

  public RunReport report() {
    return new RunReport(
        phase, done, total, Map.copyOf(counts), List.copyOf(examples), List.copyOf(warnings));
  }

  private void tell() {
    listener.accept(report());
  }
}

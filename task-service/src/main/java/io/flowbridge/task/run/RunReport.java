package io.flowbridge.task.run;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run has done so far.
 *
 * @param phase what it does now, for people
 * @param done how many tasks or messages it has handled
 * @param total how many there are, as far as known
 * @param counts what it found and did, by a stable name
 * @param examples some of what it found
 * @param warnings what it could not do and went on without
 */
public record RunReport(
    String phase,
    long done,
    @Nullable Long total,
    Map<String, Long> counts,
    List<Example> examples,
    List<String> warnings) {
  public static final RunReport NOTHING =
      new RunReport("waiting", 0, null, Map.of(), List.of(), List.of());

  /** One task for which index and engine differed. */
  public record Example(String kind, String taskId, String detail) {}
}

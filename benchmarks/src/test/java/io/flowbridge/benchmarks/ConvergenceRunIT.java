package io.flowbridge.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A run against the real engine, as long as asked for: {@code -Dflowbridge.test.operations=300},
 * and {@code -Dflowbridge.test.seed=…} to play one again. It kills services and takes minutes, so
 * the build leaves it out.
 */
@EnabledIfSystemProperty(named = "flowbridge.test.operations", matches = "\\d+")
class ConvergenceRunIT {

  /**
   * Lessons: "A late assign event re-creates a completed task", "A second node takes the only
   * event-processor token", "Missing read data cannot be rebuilt", "Two writers create duplicate
   * tasks".
   */
  @Test
  void shouldEndWithWhatTheRealEngineSays() throws Exception {
    var options =
        new Options(
            Map.of(
                "seed",
                System.getProperty("flowbridge.test.seed", String.valueOf(System.nanoTime())),
                "operations",
                System.getProperty("flowbridge.test.operations", "300"),
                "repository",
                ".."));

    assertThat(new ConvergenceRun(options).run()).isTrue();
  }
}

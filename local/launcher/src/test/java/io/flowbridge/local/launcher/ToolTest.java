package io.flowbridge.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToolTest {

  @Test
  void shouldShowTheFailedTestThatAPageOfFollowUpsHides() {
    var log =
        Stream.of(
                List.of("[INFO] Running ATest", "[ERROR]   ATest.shouldWait:7 Expected 1, but 2"),
                Collections.nCopies(60, "[INFO] SKIPPED"))
            .flatMap(List::stream)
            .toList();

    assertThat(Tool.whatFailed(log))
        .hasSize(61)
        .startsWith("[ERROR]   ATest.shouldWait:7 Expected 1, but 2");
  }

  @Test
  void shouldShowAShortLogAsItIs() {
    var log = List.of("a", "[ERROR] b");

    assertThat(Tool.whatFailed(log)).isEqualTo(log);
  }
}

package io.flowbridge.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void shouldReadGrowingNumbers() {
    var options = new Options(Map.of("tasks", "10,100,1000"));

    assertThat(options.growing("tasks", "5")).containsExactly(10, 100, 1000);
  }

  @Test
  void shouldRefuseNumbersThatDoNotGrow() {
    var options = new Options(Map.of("tasks", "100,10"));

    assertThatThrownBy(() -> options.growing("tasks", "5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected --tasks to grow from above 0, but got [100, 10]");
  }
}

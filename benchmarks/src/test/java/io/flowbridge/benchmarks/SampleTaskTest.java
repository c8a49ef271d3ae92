package io.flowbridge.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTaskTest {
  private static final int MANY = 20_000;

  @Test
  void shouldMakeSameTaskOfSameSeed() {
    assertThat(SampleTask.of(7, 42)).isEqualTo(SampleTask.of(7, 42));
  }

  @Test
  void shouldMakeOtherTasksOfOtherSeed() {
    assertThat(SampleTask.of(8, 42).data()).isNotEqualTo(SampleTask.of(7, 42).data());
  }

  @Test
  void shouldSpreadTasksOverTwoHundredGroups() {
    var groups = IntStream.range(0, MANY).mapToObj(number -> SampleTask.of(0, number).group());

    assertThat(groups.distinct()).hasSize(200);
  }
}

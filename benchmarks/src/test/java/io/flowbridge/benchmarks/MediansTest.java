package io.flowbridge.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediansTest {

  @Test
  void shouldTakeMiddleValue() {
    assertThat(Medians.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
  }

  @Test
  void shouldTakeMeanOfTwoMiddleValues() {
    assertThat(Medians.of(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3.0);
  }
}

package io.flowbridge.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartOrderTest {

  @Test
  void shouldPutEachPartAfterWhatItNeeds() {
    var order =
        StartOrder.of(
            List.of(part("web", "app"), part("app", "db", "bus"), part("db"), part("bus")));

    assertThat(order)
        .extracting(group -> group.stream().map(Part::name).toList())
        .containsExactly(List.of("db", "bus"), List.of("app"), List.of("web"));
  }

  @Test
  void shouldRefuseACircle() {
    assertThatThrownBy(() -> StartOrder.of(List.of(part("a", "b"), part("b", "a"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldStartTheTaskServiceAfterItsStores() {
    var order = StartOrder.of(Parts.ALL);

    assertThat(order.get(0))
        .extracting(Part::name)
        .contains("postgres", "kafka", "elasticsearch")
        .doesNotContain("task-service");
  }

  @Test
  void shouldGiveEachPartPortsOfItsOwn() {
    var offsets =
        Parts.ALL.stream()
            .flatMap(
                part ->
                    java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(part.offset()), part.moreOffsets().stream()))
            .toList();

    assertThat(offsets).doesNotHaveDuplicates().allMatch(offset -> offset >= 0 && offset <= 14);
  }

  private static Part part(String name, String... needs) {
    return new Part(
        name,
        name,
        0,
        List.of(),
        List.of(needs),
        name,
        "x.jar",
        32,
        "",
        Part.Readiness.LINE,
        workspace -> List.of(),
        workspace -> Map.of());
  }
}

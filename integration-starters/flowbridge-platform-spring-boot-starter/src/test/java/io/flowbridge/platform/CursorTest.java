package io.flowbridge.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CursorTest {

  @Test
  void shouldGiveBackWhatWasPutIn() {
    var cursor = Cursor.encode("a:1", 5, 5_000_000_000L, true, null, 1.5);

    assertThat(Cursor.decode(cursor, 6)).containsExactly("a:1", 5, 5_000_000_000L, true, null, 1.5);
  }

  @ParameterizedTest
  @MethodSource("badCursors")
  void shouldRefuseWhatIsNotItsOwn(String cursor) {
    assertThatThrownBy(() -> Cursor.decode(cursor, 2))
        .isInstanceOfSatisfying(
            FlowbridgeException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCodes.BAD_CURSOR));
  }

  static Stream<String> badCursors() {
    var good = Cursor.encode("a", 1);
    return Stream.of(
        "",
        "nonsense",
        "bnVsbA",
        "W10",
        good.substring(0, good.length() - 2),
        Cursor.encode("a"),
        Cursor.encode("a", 1, 2));
  }
}

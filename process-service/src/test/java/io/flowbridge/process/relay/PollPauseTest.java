package io.flowbridge.process.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PollPauseTest {

  private final PollPause pause = new PollPause(Duration.ofMillis(100));

  @Test
  void shouldStayLongAsLongAsThereIsNothing() {
    assertThat(pause.after(0, false)).hasMillis(100);
    assertThat(pause.after(0, false)).hasMillis(100);
  }

  @Test
  void shouldGrowFromShortToLongAfterWork() {
    // given
    assertThat(pause.after(3, false)).hasMillis(5);

    // when, then
    assertThat(pause.after(0, false)).hasMillis(10);
    assertThat(pause.after(0, false)).hasMillis(20);
    assertThat(pause.after(0, false)).hasMillis(40);
    assertThat(pause.after(0, false)).hasMillis(80);
    assertThat(pause.after(0, false)).hasMillis(100);
  }

  @Test
  void shouldStayAsItIsAfterCommitsOfItsOwnNode() {
    assertThat(pause.after(3, true)).hasMillis(100);
    assertThat(pause.after(1, false)).hasMillis(5);
    assertThat(pause.after(3, true)).hasMillis(5);
    assertThat(pause.after(0, true)).hasMillis(5);
  }

  @Test
  void shouldNotExceedWhatIsConfigured() {
    assertThat(new PollPause(Duration.ofMillis(2)).after(1, false)).hasMillis(2);
  }
}

package io.flowbridge.process.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PollPauseTest {

  private final PollPause pause = new PollPause(Duration.ofMillis(100));

  @Test
  void shouldStayLongAsLongAsThereIsNothing() {
    assertThat(pause.after(0)).hasMillis(100);
    assertThat(pause.after(0)).hasMillis(100);
  }

  @Test
  void shouldGrowFromShortToLongAfterWork() {
    // given
    assertThat(pause.after(3)).hasMillis(5);

    // when, then
    assertThat(pause.after(0)).hasMillis(10);
    assertThat(pause.after(0)).hasMillis(20);
    assertThat(pause.after(0)).hasMillis(40);
    assertThat(pause.after(0)).hasMillis(80);
    assertThat(pause.after(0)).hasMillis(100);
  }

  @Test
  void shouldNotExceedWhatIsConfigured() {
    assertThat(new PollPause(Duration.ofMillis(2)).after(1)).hasMillis(2);
  }
}

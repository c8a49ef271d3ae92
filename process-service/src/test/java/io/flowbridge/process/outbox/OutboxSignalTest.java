package io.flowbridge.process.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutboxSignalTest {
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Duration SHORT = Duration.ofMillis(1);

  private final OutboxSignal signal = new OutboxSignal();

  @Test
  void isToldOfACommitOnce() throws InterruptedException {
    signal.wake(false);

    assertThat(signal.await(LONG)).isTrue();
    assertThat(signal.await(SHORT)).isFalse();
  }

  @Test
  void restsThroughCommitsThatNobodyWaitsFor() throws InterruptedException {
    signal.wake(false);
    long began = System.nanoTime();
    signal.rest(Duration.ofMillis(50));

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(49));
    assertThat(signal.await(SHORT)).isTrue();
  }

  @Test
  void restsNoLongerWhenSomebodyWaits() throws Exception {
    var rest =
        CompletableFuture.runAsync(
            () -> {
              try {
                signal.rest(LONG);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    signal.wake(false);
    signal.wake(true);

    rest.get(1, TimeUnit.MINUTES);
    assertThat(signal.await(SHORT)).isTrue();
  }

  @Test
  void whoWaitedBeforeTheRestEndsItAtOnceAndOnlyOnce() throws InterruptedException {
    signal.wake(true);
    signal.rest(LONG);
    long began = System.nanoTime();
    signal.rest(Duration.ofMillis(50));

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(49));
  }
}

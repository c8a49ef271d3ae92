package io.flowbridge.process.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the relay of this node after a commit. It may be missed, so the relay also polls. */
@Component
public class OutboxSignal {

  private final Semaphore committed = new Semaphore(0);
  private final Semaphore urgent = new Semaphore(0);

  /**
   * There was a commit.
   *
   * @param awaited whether somebody waits for what it has to tell, such as an artifact
   */
  public void wake(boolean awaited) {
    raise(committed);
    if (awaited) {
      raise(urgent);
    }
  }

  /** Whether there was a commit; otherwise the time is over. */
  public boolean await(Duration atMost) throws InterruptedException {
    return lower(committed, atMost);
  }

  /** Until the time is over, or somebody waits for what a commit has to tell. */
  public void rest(Duration atMost) throws InterruptedException {
    lower(urgent, atMost);
  }

  private static void raise(Semaphore flag) {
    if (flag.availablePermits() == 0) {
      flag.release();
    }
  }

  private static boolean lower(Semaphore flag, Duration atMost) throws InterruptedException {
    boolean raised = flag.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
    flag.drainPermits();
    return raised;
  }
}

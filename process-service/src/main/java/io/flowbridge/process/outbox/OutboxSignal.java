package io.flowbridge.process.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the relay of this node after a commit. It may be missed, so the relay also polls. */
@Component
public class OutboxSignal {

  private final Semaphore pending = new Semaphore(0);

  public void wake() {
    if (pending.availablePermits() == 0) {
      pending.release();
    }
  }

  /** Whether there was a commit; otherwise the time is over. */
  public boolean await(Duration atMost) throws InterruptedException {
    if (pending.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      pending.drainPermits();
      return true;
    }
    return false;
  }
}

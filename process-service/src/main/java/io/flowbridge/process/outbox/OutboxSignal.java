package io.flowbridge.process.outbox;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Wakes the relay of this node after a commit. It may be missed, so the relay also polls. */
@Component
public class OutboxSignal {

  private final Lock lock = new ReentrantLock();
  private final Condition commit = lock.newCondition();
  private boolean committed;
  private boolean urgent;

  /**
   * There was a commit.
   *
   * @param awaited whether somebody waits for what it has to tell, such as an artifact
   */
  public void wake(boolean awaited) {
    lock.lock();
    try {
      committed = true;
      urgent |= awaited;
      commit.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whether there was a commit; otherwise the time is over. */
  public boolean await(Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      long left = atMost.toNanos();
      while (!committed && left > 0) {
        left = commit.awaitNanos(left);
      }
      boolean woken = committed;
      committed = false;
      return woken;
    } finally {
      lock.unlock();
    }
  }

  /** Until the time is over, or somebody waits for what a commit has to tell. */
  public void rest(Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      long left = atMost.toNanos();
      while (!urgent && left > 0) {
        left = commit.awaitNanos(left);
      }
      urgent = false;
    } finally {
      lock.unlock();
    }
  }
}

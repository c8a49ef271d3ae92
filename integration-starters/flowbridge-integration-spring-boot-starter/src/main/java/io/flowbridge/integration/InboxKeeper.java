package io.flowbridge.integration;

import io.flowbridge.integration.handling.JdbcInbox;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renews the claims of requests under way and forgets old outcomes, in a thread of its own. */
final class InboxKeeper implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(InboxKeeper.class);
  private static final long RENEW_SECONDS = 5;
  private static final long FORGET_SECONDS = Duration.ofMinutes(10).toSeconds();

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var worker = new Thread(task, "integration-inbox");
            worker.setDaemon(true);
            return worker;
          });

  InboxKeeper(JdbcInbox inbox, Duration retention) {
    every(RENEW_SECONDS, inbox::renew);
    every(FORGET_SECONDS, () -> inbox.forget(retention));
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private void every(long seconds, Runnable work) {
    var unused = thread.scheduleWithFixedDelay(() -> run(work), seconds, seconds, TimeUnit.SECONDS);
  }

  private static void run(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      log.warn("The inbox could not be looked after, the next try follows", e);
    }
  }
}

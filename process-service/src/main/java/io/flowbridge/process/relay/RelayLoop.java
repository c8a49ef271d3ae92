package io.flowbridge.process.relay;

import io.flowbridge.process.outbox.OutboxSignal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the relay on a thread of its own for as long as this node lives. */
@Component
class RelayLoop implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);

  private final Leadership leadership;
  private final Relay relay;
  private final Publisher publisher;
  private final MessageWriter writer;
  private final OutboxSignal signal;
  private final RelayProperties properties;
  private final PollPause pollPause;

  private volatile @Nullable Thread thread;
  private Instant lastPulse = Instant.EPOCH;
  private boolean woken;
  private long restUntil = System.nanoTime();

  RelayLoop(
      Leadership leadership,
      Relay relay,
      Publisher publisher,
      MessageWriter writer,
      OutboxSignal signal,
      RelayProperties properties) {
    this.leadership = leadership;
    this.relay = relay;
    this.publisher = publisher;
    this.writer = writer;
    this.signal = signal;
    this.properties = properties;
    this.pollPause = new PollPause(properties.pollInterval());
  }

  @Override
  public void start() {
    if (properties.enabled()) {
      Thread started = new Thread(this::run, "outbox-relay");
      thread = started;
      started.start();
    }
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
      try {
        running.join(STOP_TIMEOUT.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    leadership.resign();
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    Duration pause = properties.backOff();
    while (isRunning()) {
      try {
        runRound();
        pause = properties.backOff();
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException failure) {
        if (!isRunning()) {
          return;
        }
        log.warn("Publishing failed, next attempt in {}: {}", pause, Failures.reason(failure));
        log.debug("Publishing failed", failure);
        leadership.resign();
        pause = waitAfterFailure(pause);
      }
    }
  }

  private void runRound() throws InterruptedException {
    OutboxTable table = leadership.table().orElse(null);
    if (table == null) {
      Thread.sleep(properties.standbyInterval().toMillis());
      return;
    }
    signal.rest(Duration.ofNanos(restUntil - System.nanoTime()));
    long began = System.nanoTime();
    Instant before = table.now();
    List<OutboxRow> rows = table.read(properties.batchSize());
    boolean requested = relay.publish(rows, table);
    if (rows.size() < properties.batchSize()) {
      restUntil = rows.isEmpty() || requested ? began : restAfter(began);
      pulse(before);
      woken = signal.await(pollPause.after(rows.size(), woken));
    }
  }

  /**
   * A round costs the database and the broker about as much for one row as for ten. So that there
   * is time for other work where rounds take long, the next one waits twice as long as this one
   * took, and what is committed meanwhile goes together.
   */
  private long restAfter(long began) {
    long ended = System.nanoTime();
    return ended + Math.min(2 * (ended - began), properties.maxRest().toNanos());
  }

  /**
   * Tells readers how far publishing is. Every change committed before the given time was visible
   * when the rows were read after it, and all of them are published: the round was not cut off by
   * its limit. Changes still uncommitted at that time commit later and are promised by a later
   * pulse.
   */
  private void pulse(Instant publishedUpTo) {
    if (!publishedUpTo.isBefore(lastPulse.plus(properties.pulseInterval()))) {
      publisher.publish(List.of(writer.pulse(publishedUpTo)));
      lastPulse = publishedUpTo;
    }
  }

  private Duration waitAfterFailure(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(properties.maxBackOff()) < 0 ? doubled : properties.maxBackOff();
  }
}

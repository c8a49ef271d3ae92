package io.flowbridge.task.projection;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskNewsHeard;
import io.flowbridge.task.TaskNewsLost;
import io.flowbridge.task.index.Freshness;
import io.flowbridge.task.index.IndexRefresh;
import io.flowbridge.task.projection.TaskEvent.BundlePulse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Turns pulses into what lists may say of their age. A pulse says that everything up to a time is
 * on the bus; it is in the index once all nodes together have committed past the topic's ends of
 * that moment, and the index was refreshed after.
 */
@Component
class SourcePositions {
  private static final Logger log = LoggerFactory.getLogger(SourcePositions.class);

  private final TopicOffsets offsets;
  private final IndexRefresh refresh;
  private final Freshness freshness;
  private final ApplicationEventPublisher publisher;
  private final Map<String, Instant> heard = new ConcurrentHashMap<>();
  private @Nullable Claim claim;
  private volatile boolean listening;
  private @Nullable Map<TopicPartition, Long> heardFrom;

  /** Pulses and the ends of the topic after they were heard. */
  private record Claim(Map<String, Instant> pulses, Map<TopicPartition, Long> ends) {}

  SourcePositions(
      TopicOffsets offsets,
      IndexRefresh refresh,
      Freshness freshness,
      ApplicationEventPublisher publisher) {
    this.publisher = publisher;
    this.offsets = offsets;
    this.refresh = refresh;
    this.freshness = freshness;
  }

  void heard(BundlePulse pulse) {
    heard.merge(
        pulse.bundle(), pulse.publishedUpTo(), (known, news) -> news.isAfter(known) ? news : known);
  }

  /** This node hears everything that comes from now on. */
  void listening() {
    listening = true;
  }

  @EventListener
  void on(TaskNewsLost lost) {
    listening = true;
  }

  @Scheduled(fixedDelayString = "${flowbridge.task.index.position-interval:500ms}")
  void check() {
    try {
      checkNews();
      if (claim == null && !heard.isEmpty()) {
        var pulses = new HashMap<>(heard);
        claim = new Claim(pulses, offsets.ends());
      }
      if (claim != null && offsets.committedPast(claim.ends())) {
        refresh.refresh();
        claim.pulses().forEach(freshness::seen);
        claim = null;
      }
    } catch (ExecutionException | FlowbridgeException e) {
      log.debug("The age of the index cannot be told now", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What came before this node listened must be in the index before anybody follows it here. */
  private void checkNews() throws ExecutionException, InterruptedException {
    if (listening) {
      heardFrom = offsets.ends();
      listening = false;
    }
    if (heardFrom != null && offsets.committedPast(heardFrom)) {
      refresh.refresh();
      heardFrom = null;
      publisher.publishEvent(new TaskNewsHeard());
    }
  }
}

package io.flowbridge.task.live;

import static java.util.stream.Collectors.groupingBy;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskNewsHeard;
import io.flowbridge.task.TaskNewsLost;
import io.flowbridge.task.TasksSeen;
import io.flowbridge.task.index.TaskChangeIndex;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Tells this node's followers what changes. One thread looks up news in the index, once for all who
 * follow the same list; what the index cannot answer now is looked up again.
 */
@Component
class ChangeFeed {
  private static final Logger log = LoggerFactory.getLogger(ChangeFeed.class);
  private static final int BATCH = 500;
  private static final int MAX_NEWS = 100_000;

  private final TaskChangeIndex index;
  private final Beginning beginning;
  private final LiveProperties properties;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;
  private final Eyes eyes;
  private final News news = new News();
  private volatile boolean hearing;
  private final List<Follower> joining = new CopyOnWriteArrayList<>();
  private final List<Follower> followers = new CopyOnWriteArrayList<>();

  ChangeFeed(
      TaskChangeIndex index,
      Beginning beginning,
      Eyes eyes,
      LiveProperties properties,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.index = index;
    this.publisher = publisher;
    this.beginning = beginning;
    this.eyes = eyes;
    this.properties = properties;
    this.clock = clock;
  }

  /** Whether streams can begin here. */
  boolean isHearing() {
    return hearing;
  }

  Flux<TaskChange> follow(Follower follower) {
    return follower
        .changes()
        .doOnSubscribe(subscription -> joining.add(follower))
        .doFinally(
            signal -> {
              joining.remove(follower);
              followers.remove(follower);
            });
  }

  @EventListener
  void on(TasksSeen seen) {
    news.add(seen.versions(), clock.instant());
    if (news.size() > MAX_NEWS) {
      news.clear();
      hearing = false;
      publisher.publishEvent(new TaskNewsLost());
      followers.forEach(follower -> follower.fail(FlowbridgeException.unavailable("taskChanges")));
    }
  }

  @EventListener
  void on(TaskNewsHeard heard) {
    hearing = true;
  }

  @Scheduled(fixedDelayString = "${flowbridge.task.live.interval:100ms}")
  void tell() {
    try {
      if (hearing) {
        // Not before: what the index does not have yet and nobody here has heard would be missed.
        joining.forEach(this::join);
      }
      eyes.look(followers);
      // Also for nobody: who joins now may be told what the index does not have yet.
      tellNews();
    } catch (FlowbridgeException e) {
      log.debug("The index cannot tell what changed now", e);
    }
  }

  private void join(Follower follower) {
    try {
      beginning.of(follower);
    } catch (RuntimeException e) {
      // Whatever is wrong with one list, the others go on.
      follower.fail(e);
    }
    if (joining.remove(follower)) {
      followers.add(follower);
    }
  }

  private void tellNews() {
    var some = news.oldest(BATCH);
    if (some.isEmpty()) {
      return;
    }
    var indexed = index.versions(some.keySet());
    var ready = new HashMap<String, Long>();
    var early = new HashMap<String, Long>();
    some.forEach(
        (id, version) -> (News.isIn(indexed, id, version) ? ready : early).put(id, version));
    tellAll(ready.keySet());
    ready.forEach(news::told);
    var dropped = news.postpone(early.keySet(), clock.instant().minus(properties.patience()));
    if (dropped > 0) {
      log.warn("The index never showed the changes of {} tasks", dropped);
    }
  }

  private void tellAll(Set<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    followers.stream()
        .collect(groupingBy(Follower::search))
        .forEach(
            (search, group) -> {
              try {
                var seen = index.look(search, ids);
                group.forEach(follower -> ids.forEach(id -> follower.changed(id, seen.get(id))));
              } catch (RuntimeException e) {
                if (isUnavailable(e)) {
                  throw e;
                }
                group.forEach(follower -> follower.fail(e));
              }
            });
  }

  private static boolean isUnavailable(RuntimeException problem) {
    return problem instanceof FlowbridgeException refusal
        && refusal.code().equals(ErrorCodes.UNAVAILABLE);
  }
}

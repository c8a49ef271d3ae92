package io.flowbridge.task.notification;

import io.flowbridge.task.notification.Notification.State;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How many notifications there are in each state, of all nodes. */
@Component
@ConditionalOnProperty("flowbridge.task.notification.enabled")
class NotificationMetrics {
  private final Notifications notifications;
  private final Map<State, AtomicLong> counts = new EnumMap<>(State.class);

  NotificationMetrics(Notifications notifications, MeterRegistry metrics) {
    this.notifications = notifications;
    for (var state : State.values()) {
      var tags = List.of(Tag.of("state", state.name()));
      counts.put(state, metrics.gauge("flowbridge.notifications", tags, new AtomicLong()));
    }
  }

  @Scheduled(fixedDelayString = "${flowbridge.task.notification.count:10s}")
  void count() {
    var found = notifications.counts();
    counts.forEach((state, count) -> count.set(found.getOrDefault(state, 0L)));
  }
}

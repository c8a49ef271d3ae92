package io.flowbridge.task.notification;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.notification.Notification.Channel;
import io.flowbridge.task.notification.Notification.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells what is due. Every node does; each notification is one node's only. */
@Component
@ConditionalOnProperty("flowbridge.task.notification.enabled")
class Delivery {
  private static final Logger log = LoggerFactory.getLogger(Delivery.class);
  private static final int AT_ONCE = 20;
  private static final int OCCASIONS = 100;
  private static final int MOST_OF_DIGEST = 200;
  private static final Duration LONGEST_BACK_OFF = Duration.ofHours(1);

  private final Recipients recipients;
  private final Notifications notifications;
  private final Mails mails;
  private final WebHooks webHooks;
  private final NotificationProperties properties;
  private final Clock clock;

  Delivery(
      Recipients recipients,
      Notifications notifications,
      Mails mails,
      WebHooks webHooks,
      NotificationProperties properties,
      Clock clock) {
    this.recipients = recipients;
    this.notifications = notifications;
    this.mails = mails;
    this.webHooks = webHooks;
    this.properties = properties;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${flowbridge.task.notification.check:1s}")
  void tell() {
    try {
      var workedOut = OCCASIONS;
      for (var i = 0; i < AT_ONCE && workedOut == OCCASIONS; i++) {
        workedOut = recipients.workOut(OCCASIONS);
      }
    } catch (FlowbridgeException e) {
      log.warn("Nobody can say now whom to tell of tasks", e);
    }
    tellOneByOne();
    for (var recipient : notifications.digestsDue(AT_ONCE)) {
      sendWhatHolds(notifications.takeDigest(recipient, MOST_OF_DIGEST));
    }
  }

  /** One at a time: should this node die, no more than one mail is uncertain. */
  private void tellOneByOne() {
    for (var i = 0; i < AT_ONCE; i++) {
      var one = notifications.takeDue(1);
      if (one.isEmpty()) {
        return;
      }
      if (one.get(0).channel() == Channel.WEB_HOOK) {
        send(one, webHooks::send);
      } else {
        sendWhatHolds(one);
      }
    }
  }

  @Scheduled(fixedDelayString = "${flowbridge.task.notification.clean-up:1m}")
  void cleanUp() {
    var now = clock.instant();
    var interrupted = notifications.interrupted(now.minus(properties.interrupted()));
    if (interrupted > 0) {
      log.warn("{} notifications were interrupted while they were sent", interrupted);
    }
    notifications.forget(now.minus(properties.keep()));
  }

  private void sendWhatHolds(List<Notification> some) {
    var known = notifications.known(some.stream().map(each -> each.task().id()).toList());
    var told = new ArrayList<Notification>();
    var obsolete = new ArrayList<Notification>();
    for (var each : some) {
      var task = known.get(each.task().id());
      var holds = task != null && task.stillHolds(each.kind(), each.recipient());
      (holds ? told : obsolete).add(each);
    }
    notifications.change(obsolete, State.DROPPED, null);
    if (!told.isEmpty()) {
      send(told, mails::send);
    }
  }

  private void send(List<Notification> some, Consumer<List<Notification>> how) {
    try {
      how.accept(some);
      notifications.change(some, State.SENT, null);
    } catch (Unsent e) {
      log.warn("{} notifications for {} were not sent", some.size(), some.get(0).recipient(), e);
      unsent(some, e);
    }
  }

  private void unsent(List<Notification> some, Unsent reason) {
    var attempts = some.stream().mapToInt(Notification::attempts).max().orElse(1);
    switch (reason.then()) {
      case LEAVE -> notifications.change(some, State.UNCERTAIN, reason.getMessage());
      case GIVE_UP -> notifications.change(some, State.FAILED, reason.getMessage());
      case TRY_AGAIN -> {
        if (attempts >= properties.attempts()) {
          notifications.change(some, State.FAILED, reason.getMessage());
        } else {
          notifications.change(some, State.WAITING, reason.getMessage(), next(attempts));
        }
      }
    }
  }

  private Instant next(int attempts) {
    var pause = properties.backOff().multipliedBy(1L << Math.min(attempts - 1, 20));
    return clock.instant().plus(pause.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : pause);
  }
}

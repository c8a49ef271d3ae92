package io.flowbridge.process.catalogue;

import io.flowbridge.process.catalogue.Announcement.Contract;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What artifacts announced on the bus, in memory; every node listens from the beginning. */
@Component
public class IntegrationTypes {

  private static final Duration SILENCE = Duration.ofSeconds(30);

  private static final Comparator<Announcement> BY_HEARTBEAT =
      Comparator.comparing(Announcement::heartbeatAt);

  private final Map<String, Announcement> announced = new ConcurrentHashMap<>();
  private final Clock clock;
  private volatile Instant heardAt = Instant.EPOCH;
  private volatile Instant listeningSince = Instant.EPOCH;

  @Autowired
  IntegrationTypes() {
    this(Clock.systemUTC());
  }

  IntegrationTypes(Clock clock) {
    this.clock = clock;
  }

  /** The type in this version, whether or not anybody serves it now. */
  public Optional<IntegrationType> find(String type, int version) {
    return announced.values().stream()
        .filter(each -> each.contracts().stream().anyMatch(offer -> offer.is(type, version)))
        .max(BY_HEARTBEAT)
        .flatMap(each -> contract(each, type, version))
        .map(IntegrationType::of);
  }

  /**
   * Since when no artifact serves the type in the environment, as far as this node can say. Empty
   * if one does, and while nothing new is heard: then it is the bus that is away.
   */
  public Optional<Instant> unservedSince(String type, String environment) {
    Instant now = clock.instant();
    if (heardAt.plus(SILENCE).isBefore(now)) {
      return Optional.empty();
    }
    Instant servedUntil =
        announced.values().stream()
            .filter(each -> each.serves(type, environment))
            .map(Announcement::aliveUntil)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    if (servedUntil.isAfter(now)) {
      return Optional.empty();
    }
    return Optional.of(servedUntil.isAfter(listeningSince) ? servedUntil : listeningSince);
  }

  void accept(String key, Announcement announcement) {
    announced.put(key, announcement);
    Instant now = clock.instant();
    hear(announcement, now);
    // Every restart makes a new instance; without this their number would only grow.
    announced.values().removeIf(other -> announcement.replaces(other, now));
  }

  /** Every bundle announces itself all the time, so a silence is one of the bus. */
  private void hear(Announcement announcement, Instant now) {
    if (announcement.heartbeatAt().plus(SILENCE).isAfter(now)) {
      if (heardAt.plus(SILENCE).isBefore(now)) {
        listeningSince = now;
      }
      heardAt = now;
    }
  }

  void remove(String key) {
    announced.remove(key);
  }

  private static Optional<Contract> contract(Announcement of, String type, int version) {
    return of.contracts().stream().filter(offer -> offer.is(type, version)).findFirst();
  }
}

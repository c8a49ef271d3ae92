package io.flowbridge.process.catalogue;

import io.flowbridge.process.catalogue.Announcement.Contract;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What artifacts announced on the bus, in memory; every node listens from the beginning. */
@Component
public class IntegrationTypes {

  private static final Comparator<Announcement> BY_HEARTBEAT =
      Comparator.comparing(Announcement::heartbeatAt);

  private final Map<String, Announcement> announced = new ConcurrentHashMap<>();
  private final Clock clock = Clock.systemUTC();

  /** The type in this version, whether or not anybody serves it now. */
  public Optional<IntegrationType> find(String type, int version) {
    return announced.values().stream()
        .filter(each -> each.contracts().stream().anyMatch(offer -> offer.is(type, version)))
        .max(BY_HEARTBEAT)
        .flatMap(each -> contract(each, type, version))
        .map(IntegrationType::of);
  }

  void accept(String key, Announcement announcement) {
    announced.put(key, announcement);
    Instant now = clock.instant();
    // Every restart makes a new instance; without this their number would only grow.
    announced.values().removeIf(other -> announcement.replaces(other, now));
  }

  void remove(String key) {
    announced.remove(key);
  }

  private static Optional<Contract> contract(Announcement of, String type, int version) {
    return of.contracts().stream().filter(offer -> offer.is(type, version)).findFirst();
  }
}

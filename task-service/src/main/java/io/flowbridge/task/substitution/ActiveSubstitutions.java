package io.flowbridge.task.substitution;

import static java.util.stream.Collectors.groupingBy;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.substitution.Substitution.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Who stands in for whom, in memory: lists ask for it with each request. Read again every few
 * seconds, for there are other nodes; the beginnings and ends of periods need no reading.
 */
@Component
class ActiveSubstitutions {
  private static final Logger log = LoggerFactory.getLogger(ActiveSubstitutions.class);

  private static final String DATABASE = "postgresql";
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Lock reading = new ReentrantLock();
  private final Substitutions substitutions;
  private final SubstitutionProperties properties;
  private final Clock clock;
  private volatile @Nullable Known known;
  private volatile Instant retryAt = Instant.MIN;

  ActiveSubstitutions(Substitutions substitutions, SubstitutionProperties properties, Clock clock) {
    this.substitutions = substitutions;
    this.properties = properties;
    this.clock = clock;
  }

  record Known(Map<String, List<Substitution>> bySubstitute, Instant readAt) {}

  /**
   * Names of those in whose place the account works now.
   *
   * @throws FlowbridgeException {@code UNAVAILABLE} if that has not been known for too long
   */
  List<String> absentFor(String account) {
    var now = clock.instant();
    return young(now).bySubstitute().getOrDefault(account, List.of()).stream()
        .filter(substitution -> substitution.state(now) == State.ACTIVE)
        .map(Substitution::absent)
        .distinct()
        .toList();
  }

  @Scheduled(fixedDelayString = "${flowbridge.task.substitution.refresh:2s}")
  void refresh() {
    try {
      read();
    } catch (FlowbridgeException e) {
      log.warn("Substitutions cannot be read now", e);
    }
  }

  /**
   * Reads what is there now. Nobody waits for long behind a database that does not answer.
   *
   * @throws FlowbridgeException {@code UNAVAILABLE}
   */
  Known read() {
    try {
      if (!reading.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw FlowbridgeException.unavailable(DATABASE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FlowbridgeException.unavailable(DATABASE);
    }
    try {
      var now = clock.instant();
      var open = substitutions.open(now).stream().collect(groupingBy(Substitution::substitute));
      var read = new Known(open, now);
      known = read;
      return read;
    } catch (DataAccessException | TransactionException e) {
      retryAt = clock.instant().plus(properties.refresh());
      var unavailable = FlowbridgeException.unavailable(DATABASE);
      unavailable.initCause(e);
      throw unavailable;
    } finally {
      reading.unlock();
    }
  }

  private Known young(Instant now) {
    var last = known;
    if (last != null && now.isBefore(last.readAt().plus(properties.believed()))) {
      return last;
    }
    if (now.isBefore(retryAt)) {
      throw FlowbridgeException.unavailable(DATABASE);
    }
    return read();
  }
}

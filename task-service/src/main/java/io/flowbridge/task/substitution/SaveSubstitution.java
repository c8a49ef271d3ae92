package io.flowbridge.task.substitution;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.platform.Violation;
import io.flowbridge.task.substitution.Substitution.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wish for a substitution. Pure: no clock, no database.
 *
 * @param id the one to change; null to make one
 * @param absent null for the viewer
 * @param from null for now, as is a time that has passed
 */
record SaveSubstitution(
    @Nullable UUID id,
    @Nullable String absent,
    String substitute,
    @Nullable Instant from,
    Instant until,
    @Nullable String reason) {
  static final int MAX_REASON = 500;
  static final Duration LONGEST = Duration.ofDays(366);

  /**
   * A new substitution.
   *
   * @throws FlowbridgeException {@code VALIDATION_FAILED}
   */
  Substitution create(Viewer viewer, Instant now) {
    var made =
        new Substitution(
            UUID.randomUUID(),
            absent == null ? viewer.name() : absent.strip(),
            substitute.strip(),
            from == null || from.isBefore(now) ? now : from,
            until,
            trimmedReason(),
            viewer.name(),
            now,
            viewer.name(),
            now,
            null);
    return checked(made, now);
  }

  /**
   * A known substitution, changed. Once it has begun, what it allowed stays true: only its end and
   * reason can change.
   *
   * @throws FlowbridgeException {@code VALIDATION_FAILED}, {@code CONFLICT} if it has ended
   */
  Substitution change(Substitution known, Viewer viewer, Instant now) {
    var state = known.state(now);
    if (state == State.ENDED) {
      throw new FlowbridgeException(
          ErrorCodes.CONFLICT,
          "Expected to change substitution '%s', but it has ended".formatted(known.id()));
    }
    if (absent != null && !absent.strip().equals(known.absent())) {
      throw invalid("/absent", "FIXED", "Expected '%s' as absent".formatted(known.absent()));
    }
    if (state == State.ACTIVE && !substitute.strip().equals(known.substitute())) {
      throw invalid(
          "/substitute", "HAS_BEGUN", "Expected the same substitute: end it and make another");
    }
    var changed =
        new Substitution(
            known.id(),
            known.absent(),
            substitute.strip(),
            beginning(known, state, now),
            until,
            trimmedReason(),
            known.createdBy(),
            known.createdAt(),
            viewer.name(),
            now,
            null);
    return checked(changed, now);
  }

  private Instant beginning(Substitution known, State state, Instant now) {
    if (state == State.ACTIVE || from == null) {
      return known.from();
    }
    return from.isBefore(now) ? now : from;
  }

  private static Substitution checked(Substitution wanted, Instant now) {
    if (wanted.substitute().isEmpty() || wanted.substitute().equals(wanted.absent())) {
      throw invalid("/substitute", "SELF", "Expected another person as substitute");
    }
    if (!wanted.until().isAfter(wanted.from()) || !wanted.until().isAfter(now)) {
      throw invalid("/until", "PERIOD", "Expected an end to come, after the beginning");
    }
    if (wanted.until().isAfter(wanted.from().plus(LONGEST))) {
      throw invalid("/until", "PERIOD", "Expected at most %d days".formatted(LONGEST.toDays()));
    }
    if (wanted.reason() != null && wanted.reason().length() > MAX_REASON) {
      throw invalid(
          "/reason",
          "TOO_LONG",
          "Expected a reason of at most %d characters".formatted(MAX_REASON));
    }
    return wanted;
  }

  private @Nullable String trimmedReason() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }

  static FlowbridgeException overlaps(Substitution wanted) {
    return invalid(
        "/from",
        "OVERLAPS",
        "Expected one substitution of '%s' by '%s' at a time, but another is in this period"
            .formatted(wanted.absent(), wanted.substitute()));
  }

  private static FlowbridgeException invalid(String path, String code, String message) {
    return FlowbridgeException.validationFailed(
        message, List.of(new Violation(path, code, message)));
  }
}

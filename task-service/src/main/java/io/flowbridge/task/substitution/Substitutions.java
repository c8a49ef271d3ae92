package io.flowbridge.task.substitution;

import io.flowbridge.platform.FlowbridgeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All substitutions, ended ones included until they are old. */
@Repository
class Substitutions {
  /** Planned and active ones of an absent person, and of a substitute. */
  static final int MAX_OPEN = 20;

  private static final String OPEN = "ended_at is null and ends_at > :now";

  private final JdbcClient jdbc;
  private final SubstitutionProperties properties;

  Substitutions(JdbcClient jdbc, SubstitutionProperties properties) {
    this.jdbc = jdbc;
    this.properties = properties;
  }

  /**
   * Whose substitutions somebody sees.
   *
   * @param all whether everybody's; then the rest does not matter
   * @param led accounts whose substitutes the account names
   */
  record Eyes(boolean all, String account, Collection<String> led) {}

  /** Latest beginning first. */
  List<Substitution> find(Eyes eyes, SubstitutionFilter filter, Instant now, int limit) {
    return jdbc.sql(
            """
            select * from substitution
             where (:all or absent = :account or substitute = :account or absent = any (:led))
               and (cast(:absent as text) is null or absent = :absent)
               and (cast(:substitute as text) is null or substitute = :substitute)
               and case when ended_at is not null or ends_at <= :now then 'ENDED'
                        when starts_at > :now then 'PLANNED' else 'ACTIVE' end = any (:states)
             order by starts_at desc, id limit :limit
            """)
        .param("all", eyes.all())
        .param("account", eyes.account())
        .param("led", eyes.led().toArray(String[]::new))
        .param("absent", filter.absent())
        .param("substitute", filter.substitute())
        .param("now", utc(now))
        .param("states", filter.stateNames())
        .param("limit", limit)
        .query(SubstitutionRow::read)
        .list();
  }

  Optional<Substitution> find(UUID id) {
    return jdbc.sql("select * from substitution where id = :id")
        .param("id", id)
        .query(SubstitutionRow::read)
        .optional();
  }

  /** Those that are active or planned. */
  List<Substitution> open(Instant now) {
    return jdbc.sql("select * from substitution where " + OPEN)
        .param("now", utc(now))
        .query(SubstitutionRow::read)
        .list();
  }

  /**
   * Keeps a new or changed one.
   *
   * @throws FlowbridgeException {@code VALIDATION_FAILED} if it overlaps another of the same two,
   *     {@code BAD_INPUT} if there are too many
   */
  @Transactional
  void save(Substitution wanted, Instant now) {
    // One after the other for each person, always in the same order, so that the bounds hold.
    Stream.of(wanted.absent(), wanted.substitute()).sorted().forEach(this::lock);
    removeOld(now);
    if (overlaps(wanted)) {
      throw SaveSubstitution.overlaps(wanted);
    }
    write(wanted);
    requireFew("absent", wanted.absent(), now);
    requireFew("substitute", wanted.substitute(), now);
  }

  /** Ends it now; one that has not begun never does. */
  void end(UUID id, String account, Instant now) {
    jdbc.sql(
            "update substitution set ended_at = :now, changed_by = :account, changed_at = :now"
                + " where id = :id and "
                + OPEN)
        .param("now", utc(now))
        .param("account", account)
        .param("id", id)
        .update();
  }

  private boolean overlaps(Substitution wanted) {
    return jdbc.sql(
            """
            select exists (select 1 from substitution
             where id <> :id and absent = :absent and substitute = :substitute
               and ended_at is null and starts_at < :until and ends_at > :from)
            """)
        .param("id", wanted.id())
        .param("absent", wanted.absent())
        .param("substitute", wanted.substitute())
        .param("from", utc(wanted.from()))
        .param("until", utc(wanted.until()))
        .query(Boolean.class)
        .single();
  }

  private void write(Substitution wanted) {
    jdbc.sql(
            """
            insert into substitution (id, absent, substitute, starts_at, ends_at, reason,
                                      created_by, created_at, changed_by, changed_at)
            values (:id, :absent, :substitute, :from, :until, :reason,
                    :createdBy, :createdAt, :changedBy, :changedAt)
            on conflict (id) do update set
              substitute = excluded.substitute, starts_at = excluded.starts_at,
              ends_at = excluded.ends_at, reason = excluded.reason,
              changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .param("id", wanted.id())
        .param("absent", wanted.absent())
        .param("substitute", wanted.substitute())
        .param("from", utc(wanted.from()))
        .param("until", utc(wanted.until()))
        .param("reason", wanted.reason())
        .param("createdBy", wanted.createdBy())
        .param("createdAt", utc(wanted.createdAt()))
        .param("changedBy", wanted.changedBy())
        .param("changedAt", utc(wanted.changedAt()))
        .update();
  }

  private void removeOld(Instant now) {
    jdbc.sql("delete from substitution where ends_at < :old")
        .param("old", utc(now.minus(properties.keep())))
        .update();
  }

  private void lock(String account) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", "substitution " + account)
        .query((row, number) -> account)
        .list();
  }

  private void requireFew(String column, String account, Instant now) {
    var count =
        jdbc.sql(
                "select count(*) from substitution where %s = :account and %s"
                    .formatted(column, OPEN))
            .param("account", account)
            .param("now", utc(now))
            .query(Integer.class)
            .single();
    if (count > MAX_OPEN) {
      throw FlowbridgeException.badInput(
          "Expected at most %d substitutions with '%s' as %s; end one first"
              .formatted(MAX_OPEN, account, column));
    }
  }

  private static OffsetDateTime utc(Instant time) {
    return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
  }
}

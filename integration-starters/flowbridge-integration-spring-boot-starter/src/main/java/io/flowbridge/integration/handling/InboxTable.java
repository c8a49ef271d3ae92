package io.flowbridge.integration.handling;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code flowbridge_inbox}, in SQL that every database knows; times in milliseconds. */
public final class InboxTable {

  private static final String CREATE =
      """
      create table if not exists flowbridge_inbox (
        artifact varchar(100) not null,
        correlation_id varchar(200) not null,
        attempt integer not null,
        owner varchar(200) not null,
        claimed_until bigint not null,
        outcome text,
        answered_at bigint,
        primary key (artifact, correlation_id))""";

  private final JdbcClient jdbc;
  private final String artifact;

  /**
   * The rows of one artifact.
   *
   * @param artifact name of the artifact; others may share the table
   */
  public InboxTable(JdbcClient jdbc, String artifact) {
    this.jdbc = jdbc;
    this.artifact = artifact;
  }

  public void createIfMissing() {
    jdbc.sql(CREATE).update();
  }

  Optional<Row> find(String id) {
    return jdbc.sql(
            """
            select correlation_id, attempt, owner, claimed_until, outcome from flowbridge_inbox
            where artifact = :artifact and correlation_id = :id""")
        .param("artifact", artifact)
        .param("id", id)
        .query(
            (row, index) ->
                new Row(
                    row.getString(1),
                    row.getInt(2),
                    row.getString(3),
                    Instant.ofEpochMilli(row.getLong(4)),
                    row.getString(5)))
        .optional();
  }

  boolean insert(String id, int attempt, String owner, Instant until) {
    try {
      jdbc.sql(
              """
              insert into flowbridge_inbox (artifact, correlation_id, attempt, owner, claimed_until)
              values (:artifact, :id, :attempt, :owner, :until)""")
          .param("artifact", artifact)
          .param("id", id)
          .param("attempt", attempt)
          .param("owner", owner)
          .param("until", until.toEpochMilli())
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /** Only if the row is still as it was read: of several who want it one gets it. */
  boolean take(Row row, int attempt, String owner, Instant until) {
    return jdbc.sql(
                """
                update flowbridge_inbox set attempt = :attempt, owner = :owner,
                  claimed_until = :until, outcome = null, answered_at = null
                where artifact = :artifact and correlation_id = :id
                  and attempt = :known and owner = :knownOwner and claimed_until = :knownUntil""")
            .param("attempt", attempt)
            .param("owner", owner)
            .param("until", until.toEpochMilli())
            .param("artifact", artifact)
            .param("id", row.id())
            .param("known", row.attempt())
            .param("knownOwner", row.owner())
            .param("knownUntil", row.claimedUntil().toEpochMilli())
            .update()
        == 1;
  }

  void renew(Collection<String> ids, String owner, Instant until) {
    jdbc.sql(
            """
            update flowbridge_inbox set claimed_until = :until
            where artifact = :artifact and owner = :owner and outcome is null
              and correlation_id in (:ids)""")
        .param("until", until.toEpochMilli())
        .param("artifact", artifact)
        .param("owner", owner)
        .param("ids", ids)
        .update();
  }

  void answer(String id, String owner, String outcome, Instant now) {
    jdbc.sql(
            """
            update flowbridge_inbox set outcome = :outcome, answered_at = :now
            where artifact = :artifact and correlation_id = :id and owner = :owner""")
        .param("outcome", outcome)
        .param("now", now.toEpochMilli())
        .param("artifact", artifact)
        .param("id", id)
        .param("owner", owner)
        .update();
  }

  void release(String id, String owner) {
    jdbc.sql(
            """
            delete from flowbridge_inbox
            where artifact = :artifact and correlation_id = :id and owner = :owner
              and outcome is null""")
        .param("artifact", artifact)
        .param("id", id)
        .param("owner", owner)
        .update();
  }

  void deleteAnsweredBefore(Instant limit) {
    jdbc.sql("delete from flowbridge_inbox where artifact = :artifact and answered_at < :limit")
        .param("artifact", artifact)
        .param("limit", limit.toEpochMilli())
        .update();
  }

  /** A request that somebody handles, or that has its outcome. */
  record Row(String id, int attempt, String owner, Instant claimedUntil, @Nullable String outcome) {

    boolean isClaimed(Instant now) {
      return outcome == null && now.isBefore(claimedUntil);
    }
  }
}

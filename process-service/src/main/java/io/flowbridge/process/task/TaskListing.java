package io.flowbridge.process.task;

import io.flowbridge.process.Bundle;
import io.flowbridge.process.snapshot.SnapshotReader;
import io.flowbridge.process.snapshot.TaskSnapshot.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says which tasks there are, for those who compare their view with the engine. A version is drawn
 * before anything is read and the time is taken after: a view with a higher version knows more than
 * the answer, and one that has seen everything up to the time knows all of the answer.
 */
@Component
class TaskListing {

  private static final String OPEN =
      """
      select ID_, REV_, null as DELETE_REASON_ from ACT_RU_TASK
       where ID_ > :after order by ID_ limit :limit
      """;

  private static final String OPEN_OR_ENDED_SINCE =
      """
      select h.ID_, r.REV_, h.DELETE_REASON_
        from ACT_HI_TASKINST h left join ACT_RU_TASK r on r.ID_ = h.ID_
       where h.ID_ > :after and (r.ID_ is not null or h.END_TIME_ >= :endedSince)
       order by h.ID_ limit :limit
      """;

  private static final String BY_ID =
      """
      select h.ID_, r.REV_, h.DELETE_REASON_
        from ACT_HI_TASKINST h left join ACT_RU_TASK r on r.ID_ = h.ID_
       where h.ID_ = any(:ids)
      """;

  private final JdbcClient jdbc;
  private final SnapshotReader snapshots;
  private final Bundle bundle;

  TaskListing(JdbcClient jdbc, SnapshotReader snapshots, Bundle bundle) {
    this.jdbc = jdbc;
    this.snapshots = snapshots;
    this.bundle = bundle;
  }

  /**
   * @param version drawn before the task was read: a view of the task with a higher version knows
   *     more
   * @param revision 0 for a task that ended
   */
  record ListedTask(String id, long version, int revision, State state) {}

  /**
   * @param version drawn before anything was read
   * @param readAt after everything was read, by the database's clock
   * @param next where the next page begins; null at the end
   */
  record Page(List<ListedTask> tasks, long version, Instant readAt, @Nullable String next) {}

  /**
   * A page of all open tasks in id order.
   *
   * @param endedSince also lists tasks that ended then or later; null for open ones only
   */
  Page page(String afterEngineId, int limit, @Nullable Instant endedSince) {
    long version = snapshots.nextVersion();
    var query = jdbc.sql(endedSince == null ? OPEN : OPEN_OR_ENDED_SINCE);
    if (endedSince != null) {
      query = query.param("endedSince", Timestamp.from(endedSince));
    }
    List<ListedTask> tasks =
        query
            .param("after", afterEngineId)
            .param("limit", limit)
            .query((row, index) -> task(row, version))
            .list();
    String next = tasks.size() < limit ? null : tasks.get(tasks.size() - 1).id();
    return new Page(tasks, version, now(), next);
  }

  /** Where some tasks are in their lives; those that the bundle does not know are missing. */
  Page find(Collection<String> engineIds) {
    long version = snapshots.nextVersion();
    List<ListedTask> tasks =
        jdbc.sql(BY_ID)
            .param("ids", engineIds.toArray(String[]::new))
            .query((row, index) -> task(row, version))
            .list();
    return new Page(tasks, version, now(), null);
  }

  /** The database's time, which the relay's pulses go by. */
  Instant now() {
    return jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
  }

  private ListedTask task(ResultSet row, long version) throws SQLException {
    int revision = row.getInt("REV_");
    boolean open = !row.wasNull();
    return new ListedTask(
        bundle.globalId(row.getString("ID_")),
        version,
        revision,
        State.of(open, row.getString("DELETE_REASON_")));
  }
}

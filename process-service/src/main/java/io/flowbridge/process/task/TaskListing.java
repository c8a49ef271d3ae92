package io.flowbridge.process.task;

import io.flowbridge.process.Bundle;
import io.flowbridge.process.snapshot.SnapshotReader;
import io.flowbridge.process.snapshot.TaskSnapshot.State;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages through all open tasks, for those who compare their view with the engine. */
@Component
class TaskListing {

  private static final String PAGE =
      """
      select ID_, REV_ from ACT_RU_TASK where ID_ > :after order by ID_ limit :limit
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
   * @param version drawn before the page was read: a view that ended the task with a higher version
   *     knows more than this page
   */
  record OpenTask(String id, long version, int revision, State state) {}

  /**
   * @param next where the next page begins; null at the end
   */
  record Page(List<OpenTask> tasks, @Nullable String next) {}

  Page page(String afterEngineId, int limit) {
    long version = snapshots.nextVersion();
    List<OpenTask> tasks =
        jdbc.sql(PAGE)
            .param("after", afterEngineId)
            .param("limit", limit)
            .query(
                (row, index) ->
                    new OpenTask(
                        bundle.globalId(row.getString("ID_")),
                        version,
                        row.getInt("REV_"),
                        State.OPEN))
            .list();
    return new Page(tasks, tasks.size() < limit ? null : tasks.get(tasks.size() - 1).id());
  }
}

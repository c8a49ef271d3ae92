package io.flowbridge.task.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.task.notification.Notification.Channel;
import io.flowbridge.task.notification.Notification.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people and web-hooks are told: the outbox of several nodes. */
@Repository
class Notifications {
  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  Notifications(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Takes what is due now and is told by itself; nobody else gets it. */
  List<Notification> takeDue(int most) {
    return take("not digest", most, Map.of());
  }

  /** Takes what is due of one person's digest. */
  List<Notification> takeDigest(String recipient, int most) {
    return take("digest and recipient = :recipient", most, Map.of("recipient", recipient));
  }

  /** People whose digest is due. */
  List<String> digestsDue(int most) {
    return jdbc.sql(
            """
            select recipient from notification
             where state = 'WAITING' and digest and due_at <= :now
             group by recipient order by min(due_at) limit :most
            """)
        .param("now", Sql.utc(clock.instant()))
        .param("most", most)
        .query(String.class)
        .list();
  }

  /** Which of these tasks are still what was told of them: open, and with whom. */
  Map<String, Occasion.Known> known(Collection<String> taskIds) {
    var known = new HashMap<String, Occasion.Known>();
    jdbc.sql("select * from notification_task where task_id = any (:ids)")
        .param("ids", taskIds.toArray(String[]::new))
        .query(
            row -> {
              known.put(
                  row.getString("task_id"),
                  new Occasion.Known(
                      row.getLong("version"), row.getString("assignee"), row.getBoolean("open")));
            });
    return known;
  }

  void change(Collection<Notification> some, State state, @Nullable String error) {
    change(some, state, error, clock.instant());
  }

  /**
   * Says what became of notifications that this node took.
   *
   * @param due when to try again
   */
  void change(Collection<Notification> some, State state, @Nullable String error, Instant due) {
    jdbc.sql(
            """
            update notification set state = :state, error = :error, due_at = :due, changed_at = :now
             where id = any (:ids) and state = 'SENDING'
            """)
        .param("state", state.name())
        .param("error", error)
        .param("due", Sql.utc(due))
        .param("now", Sql.utc(clock.instant()))
        .param("ids", some.stream().map(Notification::id).toArray(UUID[]::new))
        .update();
  }

  /**
   * Mails that were taken and of which nothing was heard: nobody knows whether they were sent.
   * Web-hooks are told again, for they can tell.
   */
  int interrupted(Instant before) {
    return jdbc.sql(
            """
            update notification
               set state = case channel when 'MAIL' then 'UNCERTAIN' else 'WAITING' end,
                   error = 'Interrupted while sending', changed_at = :now
             where state = 'SENDING' and changed_at < :before
            """)
        .param("now", Sql.utc(clock.instant()))
        .param("before", Sql.utc(before))
        .update();
  }

  void forget(Instant before) {
    jdbc.sql(
            """
            delete from notification
             where state in ('SENT', 'DROPPED', 'FAILED', 'UNCERTAIN') and changed_at < :before
            """)
        .param("before", Sql.utc(before))
        .update();
    jdbc.sql("delete from notification_task where not open and heard_at < :before")
        .param("before", Sql.utc(before))
        .update();
  }

  /** Newest first. */
  List<Notification> find(String[] states, int most) {
    return jdbc.sql(
            """
            select * from notification where state = any (:states)
             order by changed_at desc, id limit :most
            """)
        .param("states", states)
        .param("most", most)
        .query(this::read)
        .list();
  }

  Map<State, Long> counts() {
    var counts = new HashMap<State, Long>();
    jdbc.sql("select state, count(*) as count from notification group by state")
        .query(
            row -> {
              counts.put(State.valueOf(row.getString("state")), row.getLong("count"));
            });
    return counts;
  }

  private List<Notification> take(String condition, int most, Map<String, ?> parameters) {
    return jdbc.sql(
            """
            update notification set state = 'SENDING', attempts = attempts + 1, changed_at = :now
             where id in (select id from notification
                           where state = 'WAITING' and due_at <= :now and %s
                           order by due_at limit :most for update skip locked)
            returning *
            """
                .formatted(condition))
        .param("now", Sql.utc(clock.instant()))
        .param("most", most)
        .params(parameters)
        .query(this::read)
        .list();
  }

  private Notification read(ResultSet row, int number) throws SQLException {
    return new Notification(
        row.getObject("id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        Channel.valueOf(row.getString("channel")),
        row.getString("recipient"),
        row.getBoolean("digest"),
        note(row.getString("task")),
        State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getString("error"),
        Sql.instant(row, "occurred_at"),
        Sql.instant(row, "due_at"),
        Sql.instant(row, "changed_at"));
  }

  TaskNote note(String text) {
    try {
      return json.readValue(text, TaskNote.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected a task in a notification", e);
    }
  }
}

package io.flowbridge.task.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskClaimed;
import io.flowbridge.task.TasksHeard;
import io.flowbridge.task.notification.Occasion.Known;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares what the bus says of tasks with what was heard last, and notes what people are to be
 * told of in the same transaction. What is not newer changes nothing, however often and late it
 * comes.
 */
@Component
@ConditionalOnProperty("flowbridge.task.notification.enabled")
class NotificationInbox {
  private static final Logger log = LoggerFactory.getLogger(NotificationInbox.class);

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final NotificationProperties properties;
  private final Clock clock;

  NotificationInbox(
      JdbcClient jdbc, ObjectMapper json, NotificationProperties properties, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.properties = properties;
    this.clock = clock;
  }

  /** From the first start on with notifications people are told, also of what is heard later. */
  @PostConstruct
  void begin() {
    jdbc.sql("insert into notification_start (since) values (:now) on conflict do nothing")
        .param("now", Sql.utc(clock.instant()))
        .update();
  }

  @EventListener
  @Transactional
  public void on(TasksHeard heard) {
    var now = clock.instant();
    var since = since(now);
    var known = known(heard.tasks().stream().map(Task::id).distinct().toList());
    for (var task : heard.tasks()) {
      var before = known.get(task.id());
      if (before != null && before.version() >= task.version()) {
        continue;
      }
      // Another node may have heard it at the same time: then it notes it.
      if (note(task, now)) {
        if (before != null) {
          forgetObsolete(task);
        }
        var occasion = Occasion.of(before, task, since, now);
        if (occasion != null) {
          keep(occasion, now);
        }
      }
      known.put(task.id(), Known.of(task));
    }
  }

  /** Nobody is told what they did themselves. */
  @EventListener
  void on(TaskClaimed claimed) {
    try {
      note(claimed.task(), clock.instant());
      forgetAssigned(claimed.task().id(), claimed.account());
    } catch (DataAccessException e) {
      // The task is claimed all the same; at worst they are told.
      log.warn("No note was taken of the claim of task {}", claimed.task().id(), e);
    }
  }

  private void forgetAssigned(String id, String account) {
    jdbc.sql(
            """
            delete from notification_occasion
             where task_id = :id and kind = 'ASSIGNED' and task ->> 'assignee' = :account
            """)
        .param("id", id)
        .param("account", account)
        .update();
    drop("task_id = :id and kind = 'ASSIGNED' and recipient = :account")
        .param("id", id)
        .param("account", account)
        .update();
  }

  private Instant since(Instant now) {
    var begun =
        jdbc.sql("select since from notification_start")
            .query((row, number) -> Sql.instant(row, "since"))
            .single();
    var oldest = now.minus(properties.maxAge());
    return begun.isAfter(oldest) ? begun : oldest;
  }

  private Map<String, Known> known(Collection<String> ids) {
    var known = new HashMap<String, Known>();
    jdbc.sql(
            """
            select task_id, version, assignee, open from notification_task
             where task_id = any (:ids) order by task_id for update
            """)
        .param("ids", ids.toArray(String[]::new))
        .query(
            row -> {
              known.put(
                  row.getString("task_id"),
                  new Known(
                      row.getLong("version"), row.getString("assignee"), row.getBoolean("open")));
            });
    return known;
  }

  /** Whether it is news. */
  private boolean note(Task task, Instant now) {
    return jdbc.sql(
                """
                insert into notification_task as known (task_id, version, assignee, open, heard_at)
                values (:id, :version, :assignee, :open, :now)
                on conflict (task_id) do update set
                  version = excluded.version, assignee = excluded.assignee, open = excluded.open,
                  heard_at = excluded.heard_at
                where known.version < excluded.version
                """)
            .param("id", task.id())
            .param("version", task.version())
            .param("assignee", task.assignee())
            .param("open", task.isOpen())
            .param("now", Sql.utc(now))
            .update()
        == 1;
  }

  /** What has not been told yet and is true no more is not told. */
  private void forgetObsolete(Task task) {
    drop("""
            task_id = :id and (not :open or kind = 'CREATED' and cast(:assignee as text) is not null
                or kind = 'ASSIGNED' and channel = 'MAIL' and recipient is distinct from :assignee)
            """)
        .param("id", task.id())
        .param("open", task.isOpen())
        .param("assignee", task.assignee())
        .update();
  }

  private JdbcClient.StatementSpec drop(String condition) {
    return jdbc.sql(
            "update notification set state = 'DROPPED', changed_at = :now where state = 'WAITING' and "
                + condition)
        .param("now", Sql.utc(clock.instant()));
  }

  private void keep(Occasion occasion, Instant now) {
    jdbc.sql(
            """
            insert into notification_occasion (task_id, kind, version, task, occurred_at, due_at)
            values (:id, :kind, :version, cast(:task as jsonb), :at, :due) on conflict do nothing
            """)
        .param("id", occasion.task().id())
        .param("kind", occasion.kind().name())
        .param("version", occasion.version())
        .param("task", text(occasion.task()))
        .param("at", Sql.utc(occasion.at()))
        .param("due", Sql.utc(now.plus(properties.settle())))
        .update();
  }

  private String text(TaskNote task) {
    try {
      return json.writeValueAsString(task);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected a task to become JSON", e);
    }
  }
}

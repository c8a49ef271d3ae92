package io.flowbridge.task.notification;

import io.flowbridge.task.directory.People;
import io.flowbridge.task.notification.Notification.Channel;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out whom to tell of what happened, and how they want to be told. */
@Component
@ConditionalOnProperty("flowbridge.task.notification.enabled")
class Recipients {
  private static final Logger log = LoggerFactory.getLogger(Recipients.class);

  private final JdbcClient jdbc;
  private final Notifications notifications;
  private final Preferences preferences;
  private final People people;
  private final NotificationProperties properties;
  private final Clock clock;

  Recipients(
      JdbcClient jdbc,
      Notifications notifications,
      Preferences preferences,
      People people,
      NotificationProperties properties,
      Clock clock) {
    this.jdbc = jdbc;
    this.notifications = notifications;
    this.preferences = preferences;
    this.people = people;
    this.properties = properties;
    this.clock = clock;
  }

  private record Row(
      long id, Kind kind, long version, TaskNote task, String text, Instant occurredAt) {}

  /**
   * Works out one occasion, in one transaction. While the directory does not answer it fails, and
   * the occasion stays.
   *
   * @return whether there was one
   */
  @Transactional
  public boolean workOutOne() {
    var due =
        jdbc.sql(
                """
                delete from notification_occasion where id =
                  (select id from notification_occasion where due_at <= :now
                    order by due_at, id limit 1 for update skip locked)
                returning *
                """)
            .param("now", Sql.utc(clock.instant()))
            .query(
                (row, number) ->
                    new Row(
                        row.getLong("id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getLong("version"),
                        notifications.note(row.getString("task")),
                        row.getString("task"),
                        Sql.instant(row, "occurred_at")))
            .optional();
    due.ifPresent(this::workOut);
    return due.isPresent();
  }

  private void workOut(Row occasion) {
    var task = occasion.task();
    for (var hook : properties.webHooks().entrySet()) {
      if (hook.getValue().wants(occasion.kind(), task.serviceKey())) {
        insert(occasion, Channel.WEB_HOOK, hook.getKey(), false);
      }
    }
    var known = notifications.known(Set.of(task.id())).get(task.id());
    if (known == null || !known.stillHolds(occasion.kind(), task.assignee())) {
      return;
    }
    var accounts = accounts(occasion);
    var chosen = preferences.of(accounts);
    for (var account : accounts) {
      var mode =
          preferences.mode(
              chosen.getOrDefault(account, Preferences.Chosen.NOTHING),
              occasion.kind(),
              task.serviceKey());
      if (mode != Mode.OFF) {
        insert(occasion, Channel.MAIL, account, mode == Mode.DIGEST);
      }
    }
  }

  private Set<String> accounts(Row occasion) {
    var task = occasion.task();
    if (occasion.kind() == Kind.ASSIGNED) {
      return task.assignee() == null ? Set.of() : Set.of(task.assignee());
    }
    var accounts = new LinkedHashSet<>(task.candidateUsers());
    task.candidateGroups().forEach(group -> accounts.addAll(people.membersOf(group)));
    if (accounts.size() > properties.maxRecipients()) {
      log.warn(
          "Only {} of {} candidates are told of task {}",
          properties.maxRecipients(),
          accounts.size(),
          task.id());
      return new LinkedHashSet<>(accounts.stream().limit(properties.maxRecipients()).toList());
    }
    return accounts;
  }

  private void insert(Row occasion, Channel channel, String recipient, boolean digest) {
    var now = clock.instant();
    jdbc.sql(
            """
            insert into notification (id, task_id, kind, version, channel, recipient, digest, task,
                                      state, occurred_at, due_at, changed_at)
            values (:id, :taskId, :kind, :version, :channel, :recipient, :digest,
                    cast(:task as jsonb), 'WAITING', :at, :due, :now)
            on conflict (task_id, kind, version, channel, recipient) do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("taskId", occasion.task().id())
        .param("kind", occasion.kind().name())
        .param("version", occasion.version())
        .param("channel", channel.name())
        .param("recipient", recipient)
        .param("digest", digest)
        .param("task", occasion.text())
        .param("at", Sql.utc(occasion.occurredAt()))
        .param("due", Sql.utc(digest ? nextDigest(now) : now))
        .param("now", Sql.utc(now))
        .update();
  }

  /** Digests are sent at multiples of their interval, so that what comes together goes together. */
  private Instant nextDigest(Instant now) {
    var interval = properties.digestInterval().toMillis();
    return Instant.ofEpochMilli((now.toEpochMilli() / interval + 1) * interval);
  }
}

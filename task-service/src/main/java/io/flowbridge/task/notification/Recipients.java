package io.flowbridge.task.notification;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.flowbridge.task.directory.People;
import io.flowbridge.task.notification.Notification.Channel;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
   * Works out occasions, all in one transaction. While the directory does not answer it fails, and
   * the occasions stay.
   *
   * @return how many there were
   */
  @Transactional
  public int workOut(int most) {
    var due =
        jdbc.sql(
                """
                delete from notification_occasion where id in
                  (select id from notification_occasion where due_at <= :now
                    order by due_at, id limit :most for update skip locked)
                returning *
                """)
            .param("now", Sql.utc(clock.instant()))
            .param("most", most)
            .query(
                (row, number) ->
                    new Row(
                        row.getLong("id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getLong("version"),
                        notifications.note(row.getString("task")),
                        row.getString("task"),
                        Sql.instant(row, "occurred_at")))
            .list();
    var known = notifications.known(due.stream().map(row -> row.task().id()).toList());
    due.sort(comparing(Row::id));
    due.forEach(this::tellWebHooks);
    tellPeople(
        due.stream()
            .filter(row -> stillHolds(row, known.get(row.task().id())))
            .collect(toMap(row -> row, this::accounts, (one, other) -> one, LinkedHashMap::new)));
    return due.size();
  }

  private void tellWebHooks(Row occasion) {
    for (var hook : properties.webHooks().entrySet()) {
      if (hook.getValue().wants(occasion.kind(), occasion.task().serviceKey())) {
        insert(occasion, Channel.WEB_HOOK, Map.of(hook.getKey(), false));
      }
    }
  }

  private void tellPeople(Map<Row, Set<String>> candidates) {
    var accounts = candidates.values().stream().flatMap(Set::stream).collect(toSet());
    var chosen = preferences.of(accounts);
    candidates.forEach(
        (occasion, names) -> {
          var digest = new LinkedHashMap<String, Boolean>();
          for (var name : names) {
            var own = chosen.getOrDefault(name, Preferences.Chosen.NOTHING);
            var mode = preferences.mode(own, occasion.kind(), occasion.task().serviceKey());
            if (mode != Mode.OFF) {
              digest.put(name, mode == Mode.DIGEST);
            }
          }
          insert(occasion, Channel.MAIL, digest);
        });
  }

  private static boolean stillHolds(Row occasion, Occasion.@Nullable Known known) {
    return known != null && known.stillHolds(occasion.kind(), occasion.task().assignee());
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

  /** Notes for each recipient whether it comes in a digest. */
  private void insert(Row occasion, Channel channel, Map<String, Boolean> digest) {
    if (digest.isEmpty()) {
      return;
    }
    var now = clock.instant();
    jdbc.sql(
            """
            insert into notification (id, task_id, kind, version, channel, recipient, digest, task,
                                      state, occurred_at, due_at, changed_at)
            select gen_random_uuid(), :taskId, :kind, :version, :channel, told.name, told.digest,
                   cast(:task as jsonb), 'WAITING', :at,
                   case when told.digest then :digestAt else :now end, :now
              from unnest(:recipients, :digest) as told (name, digest)
            on conflict (task_id, kind, version, channel, recipient) do nothing
            """)
        .param("taskId", occasion.task().id())
        .param("kind", occasion.kind().name())
        .param("version", occasion.version())
        .param("channel", channel.name())
        .param("recipients", digest.keySet().toArray(String[]::new))
        .param("digest", digest.values().toArray(Boolean[]::new))
        .param("task", occasion.text())
        .param("at", Sql.utc(occasion.occurredAt()))
        .param("digestAt", Sql.utc(nextDigest(now)))
        .param("now", Sql.utc(now))
        .update();
  }

  /** Digests are sent at multiples of their interval, so that what comes together goes together. */
  private Instant nextDigest(Instant now) {
    var interval = properties.digestInterval().toMillis();
    return Instant.ofEpochMilli((now.toEpochMilli() / interval + 1) * interval);
  }
}

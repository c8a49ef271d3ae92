package io.flowbridge.task.savedfilter;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Kept filters. A viewer's are those of their own and those shared with a group of theirs. */
@Repository
class SavedTaskFilters {
  static final int MAX_OWN = 100;
  static final int MAX_OF_GROUP = 100;

  private final JdbcClient jdbc;
  private final SavedTaskFilterRows rows;
  private final Clock clock;

  SavedTaskFilters(JdbcClient jdbc, SavedTaskFilterRows rows, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.clock = clock;
  }

  /** By name, at most {@value #MAX_OWN} of the viewer and of each group. */
  List<SavedTaskFilter> visible(Viewer viewer) {
    return select("true", null, viewer);
  }

  Optional<SavedTaskFilter> find(UUID id, Viewer viewer) {
    return select("f.id = :id", id, viewer).stream().findFirst();
  }

  /** Keeps the filter, under its id or a new one. */
  @Transactional
  UUID save(SaveTaskFilter filter, Viewer viewer) {
    // One after the other for each owner and group, so that the bounds hold.
    lock("owner " + viewer.name());
    lock("group " + filter.group());
    var id = filter.id() == null ? UUID.randomUUID() : filter.id();
    try {
      write(id, filter, viewer);
    } catch (DuplicateKeyException e) {
      throw filter.nameTaken();
    }
    requireAtMost(MAX_OWN, "owner", viewer.name());
    requireAtMost(MAX_OF_GROUP, "shared_with", filter.group());
    if (Boolean.TRUE.equals(filter.isDefault())) {
      chooseDefault(id, viewer);
    } else if (filter.isDefault() != null) {
      forgetDefault(id, viewer);
    }
    return id;
  }

  void delete(UUID id) {
    jdbc.sql("delete from task_filter where id = :id").param("id", id).update();
  }

  void chooseDefault(UUID id, Viewer viewer) {
    jdbc.sql(
            """
            insert into task_filter_default (account, filter_id) values (:account, :id)
            on conflict (account) do update set filter_id = excluded.filter_id
            """)
        .param("account", viewer.name())
        .param("id", id)
        .update();
  }

  /** Leaves the viewer without a default, if this filter is it; null for whichever it is. */
  void forgetDefault(@Nullable UUID id, Viewer viewer) {
    jdbc.sql(
            """
            delete from task_filter_default
            where account = :account and filter_id = coalesce(cast(:id as uuid), filter_id)
            """)
        .param("account", viewer.name())
        .param("id", id)
        .update();
  }

  private List<SavedTaskFilter> select(String condition, @Nullable UUID id, Viewer viewer) {
    return jdbc.sql(
            """
            select f.*, d.filter_id is not null as is_default
            from task_filter f
            left join task_filter_default d on d.filter_id = f.id and d.account = :account
            where (f.owner = :account or f.shared_with = any (:groups)) and %s
            order by lower(f.name), f.id
            """
                .formatted(condition))
        .param("account", viewer.name())
        .param("groups", viewer.groups().toArray(String[]::new))
        .param("id", id)
        .query((row, number) -> rows.filter(row))
        .list();
  }

  private void write(UUID id, SaveTaskFilter filter, Viewer viewer) {
    jdbc.sql(
            """
            insert into task_filter (id, owner, name, search, filter, order_by, shared_with, saved_at)
            values (:id, :owner, :name, :search, cast(:filter as jsonb), cast(:order as jsonb), :group, :now)
            on conflict (id) do update set
              name = excluded.name, search = excluded.search, filter = excluded.filter,
              order_by = excluded.order_by, shared_with = excluded.shared_with,
              saved_at = excluded.saved_at
            """)
        .param("id", id)
        .param("owner", viewer.name())
        .param("name", filter.name())
        .param("search", filter.search())
        .param("filter", rows.json(filter.filter() == null ? Map.of() : filter.filter()))
        .param("order", rows.json(filter.orderBy() == null ? List.of() : filter.orderBy()))
        .param("group", filter.group())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  private void lock(String what) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", "task_filter " + what)
        .query((row, number) -> what)
        .list();
  }

  private void requireAtMost(int most, String column, @Nullable String value) {
    var count =
        jdbc.sql("select count(*) from task_filter where %s = :value".formatted(column))
            .param("value", value)
            .query(Integer.class)
            .single();
    if (count > most) {
      throw FlowbridgeException.badInput(
          "Expected at most %d saved filters of '%s'; delete one first".formatted(most, value));
    }
  }
}

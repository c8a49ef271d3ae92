package io.flowbridge.instance.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.type.TypeReference;
import io.flowbridge.instance.store.Json;
import io.flowbridge.instance.store.ServiceInstanceWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The facts of all processes. */
@Repository
public class Timeline {

  private static final String INSERT =
      """
      insert into history_fact (id, process_instance_id, type, time, user_name, activity_id,
        activity_name, message, data)
      values (:id, :processInstanceId, :type, :time, :user, :activityId, :activityName, :message,
        cast(:data as jsonb))
      on conflict (id) do nothing
      """;

  private static final String NEWEST =
      """
      select fact.* from unnest(:processInstanceIds) as process(id)
      cross join lateral (
        select * from history_fact
        where process_instance_id = process.id and (cast(:after as text) is null or id < :after)
        order by id desc limit :limit) as fact
      order by fact.id desc
      """;

  private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

  private final NamedParameterJdbcOperations jdbc;
  private final ServiceInstanceWriter instances;

  Timeline(NamedParameterJdbcOperations jdbc, ServiceInstanceWriter instances) {
    this.jdbc = jdbc;
    this.instances = instances;
  }

  /** Adds what is not there yet. */
  @Transactional
  public void add(Collection<Fact> facts) {
    jdbc.batchUpdate(
        INSERT, facts.stream().map(Timeline::parameters).toArray(SqlParameterSource[]::new));
    instances.touch(facts.stream().map(Fact::processInstanceId).collect(Collectors.toSet()));
  }

  /** Pages of many timelines: one query for all that ask for the same page. */
  Map<TimelineKey, TimelinePage> pages(Set<TimelineKey> keys) {
    record Window(int first, @Nullable String after) {}
    var pages = new HashMap<TimelineKey, TimelinePage>();
    keys.stream()
        .collect(
            groupingBy(
                key -> new Window(key.first(), key.after()),
                mapping(TimelineKey::processInstanceId, toList())))
        .forEach(
            (window, ids) -> {
              var facts = newest(ids, window.first() + 1, window.after());
              ids.forEach(
                  id -> {
                    var key = new TimelineKey(id, window.first(), window.after());
                    pages.put(key, TimelinePage.of(facts.getOrDefault(id, List.of()), key));
                  });
            });
    return pages;
  }

  private Map<String, List<Fact>> newest(List<String> ids, int limit, @Nullable String after) {
    var parameters =
        new MapSqlParameterSource("processInstanceIds", ids.toArray(String[]::new))
            .addValue("limit", limit)
            .addValue("after", after);
    return jdbc.query(NEWEST, parameters, Timeline::read).stream()
        .collect(groupingBy(Fact::processInstanceId));
  }

  private static Fact read(ResultSet row, int number) throws SQLException {
    return new Fact(
        row.getString("id"),
        row.getString("process_instance_id"),
        row.getString("type"),
        row.getObject("time", OffsetDateTime.class).toInstant(),
        row.getString("user_name"),
        row.getString("activity_id"),
        row.getString("activity_name"),
        row.getString("message"),
        Json.read(row.getString("data"), DATA));
  }

  private static SqlParameterSource parameters(Fact fact) {
    return new MapSqlParameterSource("id", fact.id())
        .addValue("processInstanceId", fact.processInstanceId())
        .addValue("type", fact.type())
        .addValue("time", fact.time().atOffset(ZoneOffset.UTC))
        .addValue("user", fact.user())
        .addValue("activityId", fact.activityId())
        .addValue("activityName", fact.activityName())
        .addValue("message", fact.message())
        .addValue("data", Json.write(fact.data()));
  }
}

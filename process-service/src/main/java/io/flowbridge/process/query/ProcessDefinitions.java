package io.flowbridge.process.query;

import io.flowbridge.process.Bundle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads deployed processes from the engine's table, in pages. */
@Component
class ProcessDefinitions {

  private static final String COLUMNS =
      "select id_, key_, version_, name_, suspension_state_ from act_re_procdef ";

  private static final String MATCHES =
      """
       where (cast(:search as text) is null
              or key_ ilike :search escape '\\' or name_ ilike :search escape '\\')""";

  private final JdbcClient jdbc;
  private final Bundle bundle;

  ProcessDefinitions(JdbcClient jdbc, Bundle bundle) {
    this.jdbc = jdbc;
    this.bundle = bundle;
  }

  /** Those that exist, in no order. */
  List<ProcessDefinition> find(Collection<String> ids) {
    List<String> engineIds = ids.stream().flatMap(id -> bundle.engineId(id).stream()).toList();
    if (engineIds.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(COLUMNS + "where id_ in (:ids)")
        .param("ids", engineIds)
        .query(this::definition)
        .list();
  }

  /** By key, newest version first, after the given one. */
  List<ProcessDefinition> page(@Nullable String search, @Nullable Position after, int limit) {
    return jdbc.sql(
            COLUMNS
                + MATCHES
                + """
                   and (cast(:key as text) is null
                        or key_ > :key or key_ = :key and version_ < :version)
                  order by key_, version_ desc limit :limit""")
        .param("search", pattern(search))
        .param("key", after == null ? null : after.key())
        .param("version", after == null ? 0 : after.version())
        .param("limit", limit)
        .query(this::definition)
        .list();
  }

  int count(@Nullable String search) {
    return jdbc.sql("select count(*) from act_re_procdef " + MATCHES)
        .param("search", pattern(search))
        .query(Integer.class)
        .single();
  }

  private ProcessDefinition definition(ResultSet row, int number) throws SQLException {
    return new ProcessDefinition(
        bundle.globalId(row.getString("id_")),
        row.getString("key_"),
        row.getInt("version_"),
        row.getString("name_"),
        bundle.name(),
        row.getInt("suspension_state_") == 2);
  }

  private static @Nullable String pattern(@Nullable String search) {
    if (search == null || search.isBlank()) {
      return null;
    }
    String literal = search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + literal + "%";
  }

  /** Where a page ended. */
  record Position(String key, int version) {}
}

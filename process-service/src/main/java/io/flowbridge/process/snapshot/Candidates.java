package io.flowbridge.process.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who may work tasks: of open ones as it is, of ended ones as it was when they ended. */
@Component
class Candidates {

  private static final String OF_OPEN =
      """
      select TASK_ID_, USER_ID_, GROUP_ID_, 'add' as OPERATION_TYPE_
        from ACT_RU_IDENTITYLINK where TASK_ID_ = any(:ids) and TYPE_ = 'candidate'
      """;

  private static final String OF_ENDED =
      """
      select TASK_ID_, USER_ID_, GROUP_ID_, OPERATION_TYPE_
        from ACT_HI_IDENTITYLINK where TASK_ID_ = any(:ids) and TYPE_ = 'candidate'
       order by TIMESTAMP_
      """;

  private final JdbcClient jdbc;

  Candidates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Of(SortedSet<String> users, SortedSet<String> groups) {

    static Of nobody() {
      return new Of(new TreeSet<>(), new TreeSet<>());
    }

    private void apply(boolean added, @Nullable String user, @Nullable String group) {
      change(users, added, user);
      change(groups, added, group);
    }

    private static void change(SortedSet<String> names, boolean added, @Nullable String name) {
      if (name == null) {
        return;
      }
      if (added) {
        names.add(name);
      } else {
        names.remove(name);
      }
    }
  }

  Map<String, Of> read(List<TaskRow> tasks) {
    Map<String, Of> candidates = new HashMap<>();
    read(OF_OPEN, tasks.stream().filter(TaskRow::isOpen).map(TaskRow::id).toList(), candidates);
    read(OF_ENDED, tasks.stream().filter(t -> !t.isOpen()).map(TaskRow::id).toList(), candidates);
    return candidates;
  }

  private void read(String sql, Collection<String> taskIds, Map<String, Of> into) {
    if (!taskIds.isEmpty()) {
      jdbc.sql(sql)
          .param("ids", taskIds.toArray(String[]::new))
          .query(
              row -> {
                add(row, into);
              });
    }
  }

  private static void add(ResultSet row, Map<String, Of> into) throws SQLException {
    into.computeIfAbsent(row.getString("TASK_ID_"), id -> Of.nobody())
        .apply(
            "add".equals(row.getString("OPERATION_TYPE_")),
            row.getString("USER_ID_"),
            row.getString("GROUP_ID_"));
  }
}

package io.flowbridge.task.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people want to be told. */
@Repository
class Preferences {
  private final JdbcClient jdbc;
  private final NotificationProperties properties;
  private final Clock clock;

  Preferences(JdbcClient jdbc, NotificationProperties properties, Clock clock) {
    this.jdbc = jdbc;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * What somebody chose; null for what the platform's configuration says.
   *
   * @param mutedServices keys of services of which the account is told nothing
   */
  record Chosen(
      @Nullable Mode created,
      @Nullable Mode assigned,
      List<String> mutedServices,
      @Nullable String language) {

    static final Chosen NOTHING = new Chosen(null, null, List.of(), null);
  }

  Chosen of(String account) {
    return of(List.of(account)).getOrDefault(account, Chosen.NOTHING);
  }

  /** By account; those who chose nothing are missing. */
  Map<String, Chosen> of(Collection<String> accounts) {
    var found = new HashMap<String, Chosen>();
    jdbc.sql("select * from notification_preference where account = any (:accounts)")
        .param("accounts", accounts.toArray(String[]::new))
        .query(
            row -> {
              found.put(row.getString("account"), read(row));
            });
    return found;
  }

  Mode mode(Chosen chosen, Kind kind, @Nullable String service) {
    if (service != null && chosen.mutedServices().contains(service)) {
      return Mode.OFF;
    }
    return switch (kind) {
      case CREATED -> chosen.created() == null ? properties.created() : chosen.created();
      case ASSIGNED -> chosen.assigned() == null ? properties.assigned() : chosen.assigned();
    };
  }

  void save(String account, Chosen chosen) {
    jdbc.sql(
            """
            insert into notification_preference
                   (account, created, assigned, muted_services, language, saved_at)
            values (:account, :created, :assigned, :muted, :language, :now)
            on conflict (account) do update set
              created = excluded.created, assigned = excluded.assigned,
              muted_services = excluded.muted_services, language = excluded.language,
              saved_at = excluded.saved_at
            """)
        .param("account", account)
        .param("created", name(chosen.created()))
        .param("assigned", name(chosen.assigned()))
        .param("muted", chosen.mutedServices().toArray(String[]::new))
        .param("language", chosen.language())
        .param("now", Sql.utc(clock.instant()))
        .update();
  }

  private static Chosen read(ResultSet row) throws SQLException {
    return new Chosen(
        mode(row.getString("created")),
        mode(row.getString("assigned")),
        List.of((String[]) row.getArray("muted_services").getArray()),
        row.getString("language"));
  }

  private static @Nullable String name(@Nullable Mode mode) {
    return mode == null ? null : mode.name();
  }

  private static @Nullable Mode mode(@Nullable String name) {
    return name == null ? null : Mode.valueOf(name);
  }
}

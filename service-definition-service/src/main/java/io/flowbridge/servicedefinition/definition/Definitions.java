package io.flowbridge.servicedefinition.definition;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.servicedefinition.ServiceDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads service definitions, always the newest version and with the viewer's eyes. */
@Repository
public class Definitions {

  private static final String VISIBLE =
      """
      (visible_roles && :roles::text[] OR visible_groups && :groups::text[] OR :user = ANY (visible_users)
       OR startable_roles && :roles::text[] OR startable_groups && :groups::text[] OR :user = ANY (startable_users))
      """;
  private static final String TITLE = "lower(coalesce(title ->> :language, title ->> 'en', key))";
  private static final String MATCHES =
      """
      (:search = '' OR strpos(lower(concat_ws(' ', key, coalesce(title ->> :language, title ->> 'en'),
         coalesce(description ->> :language, description ->> 'en'))), lower(:search)) > 0)
      AND (:category = '' OR :category IN (SELECT value FROM jsonb_each_text(category)))
      """;

  private final JdbcClient jdbc;
  private final DefinitionRow row;

  Definitions(JdbcClient jdbc, DefinitionRow row) {
    this.jdbc = jdbc;
    this.row = row;
  }

  /** One statement for any number of keys; what the viewer may not see is left out. */
  public List<ServiceDefinition> findVisible(Collection<String> keys, Viewer viewer) {
    if (keys.isEmpty()) {
      return List.of();
    }
    return as(
            viewer,
            jdbc.sql("SELECT * FROM newest_service_definition WHERE key IN (:keys) AND " + VISIBLE)
                .param("keys", keys))
        .query(row)
        .list();
  }

  public Optional<ServiceDefinition> findVisible(String key, Viewer viewer) {
    return findVisible(List.of(key), viewer).stream().findFirst();
  }

  /**
   * The service to start.
   *
   * @throws FlowbridgeException {@code NOT_FOUND} if the viewer may not even see it, {@code
   *     FORBIDDEN} if they may see but not start it
   */
  public ServiceDefinition startable(String key, Viewer viewer) {
    var definition =
        findVisible(key, viewer)
            .orElseThrow(
                () ->
                    FlowbridgeException.notFound(
                        "Expected a service '%s', but there is none".formatted(key)));
    if (!definition.isStartableBy(viewer)) {
      throw FlowbridgeException.forbidden(
          "Expected that '%s' may start service '%s'".formatted(viewer.name(), key));
    }
    return definition;
  }

  /** A version that somebody began to start, even if it is not the newest any more. */
  public ServiceDefinition version(String key, int version) {
    return jdbc.sql("SELECT * FROM service_definition WHERE key = :key AND version = :version")
        .param("key", key)
        .param("version", version)
        .query(row)
        .single();
  }

  List<ServiceDefinition> search(CatalogueSearch search, Viewer viewer, int limit) {
    return as(
            viewer,
            jdbc.sql(
                """
                    SELECT * FROM newest_service_definition
                    WHERE %s AND %s AND (%s, key) > (lower(:afterTitle), :afterKey)
                    ORDER BY %s, key LIMIT :limit
                    """
                    .formatted(VISIBLE, MATCHES, TITLE, TITLE)))
        .params(search.params())
        .param("limit", limit)
        .query(row)
        .list();
  }

  int count(CatalogueSearch search, Viewer viewer) {
    return as(
            viewer,
            jdbc.sql(
                "SELECT count(*) FROM newest_service_definition WHERE %s AND %s"
                    .formatted(VISIBLE, MATCHES)))
        .params(search.params())
        .query(Integer.class)
        .single();
  }

  private static JdbcClient.StatementSpec as(Viewer viewer, JdbcClient.StatementSpec statement) {
    return statement
        .param("roles", viewer.roles().toArray(String[]::new))
        .param("groups", viewer.groups().toArray(String[]::new))
        .param("user", viewer.name());
  }
}

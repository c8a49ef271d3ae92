package io.flowbridge.instance.store;

import io.flowbridge.instance.ServiceInstance;
import io.flowbridge.platform.Connection;
import io.flowbridge.platform.TotalCount;
import io.flowbridge.platform.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases a viewer may see. There is no way to read one without a viewer. */
@Repository
public class ServiceInstances {

  /** Counting further costs more than anybody gains from it. */
  private static final int COUNT_LIMIT = 10_000;

  private final JdbcClient jdbc;

  ServiceInstances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<ServiceInstance> find(String id, Viewer viewer) {
    return find(List.of(id), viewer).stream().findFirst();
  }

  public List<ServiceInstance> find(Collection<String> ids, Viewer viewer) {
    var visibility = Visibility.of(viewer);
    return jdbc.sql(
            "select %s from service_instance where id = any(:ids) and %s"
                .formatted(ServiceInstanceRow.COLUMNS, visibility.condition()))
        .param("ids", ids.toArray(String[]::new))
        .params(visibility.parameters())
        .query(ServiceInstanceRow::read)
        .list();
  }

  public Connection<ServiceInstance> page(ServiceInstanceQuery query, Viewer viewer) {
    var conditions = query.conditions(viewer);
    var rows =
        jdbc.sql(
                "select %s from service_instance where %s order by %s limit %d"
                    .formatted(
                        ServiceInstanceRow.COLUMNS,
                        conditions.withPosition(query),
                        query.keyset().orderBy(),
                        query.first() + 1))
            .params(conditions.parametersWithPosition(query))
            .query(ServiceInstanceRow::read)
            .list();
    var total = query.counted() ? count(conditions) : null;
    return Connection.of(
        rows, query.first(), query.after() != null, total, query.keyset()::cursorOf);
  }

  private TotalCount count(Conditions conditions) {
    var counted =
        jdbc.sql(
                "select count(*) from (select 1 from service_instance where %s limit %d) as found"
                    .formatted(conditions.sql(), COUNT_LIMIT + 1))
            .params(conditions.parameters())
            .query(Integer.class)
            .single();
    return new TotalCount(Math.min(counted, COUNT_LIMIT), counted <= COUNT_LIMIT);
  }
}

package io.flowbridge.instance.store;

import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question for a page of cases.
 *
 * @param counted whether the total is wanted
 */
public record ServiceInstanceQuery(
    @Nullable String search,
    @Nullable ServiceInstanceFilter filter,
    @Nullable List<ServiceInstanceOrder> orderBy,
    int first,
    @Nullable String after,
    boolean counted) {

  public ServiceInstanceQuery {
    PageSize.check(first);
  }

  Keyset keyset() {
    return Keyset.of(orderBy);
  }

  Conditions conditions(Viewer viewer) {
    var conditions = new Conditions(viewer).search(search);
    return filter == null ? conditions : conditions.filter(filter, viewer);
  }
}

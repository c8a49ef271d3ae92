package io.flowbridge.instance.query;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.flowbridge.instance.ServiceInstance;
import io.flowbridge.instance.ServiceInstancePermissions;
import io.flowbridge.instance.store.ServiceInstanceFilter;
import io.flowbridge.instance.store.ServiceInstanceOrder;
import io.flowbridge.instance.store.ServiceInstanceQuery;
import io.flowbridge.instance.store.ServiceInstances;
import io.flowbridge.platform.Connection;
import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.Viewer;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.federation.EntityMapping;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ServiceInstanceController {

  private final ServiceInstances instances;

  ServiceInstanceController(ServiceInstances instances) {
    this.instances = instances;
  }

  @QueryMapping
  @Nullable ServiceInstance serviceInstance(@Argument String id, Viewer viewer) {
    return instances.find(id, viewer).orElse(null);
  }

  @QueryMapping
  Connection<ServiceInstance> serviceInstances(
      @Argument @Nullable String search,
      @Argument @Nullable ServiceInstanceFilter filter,
      @Argument @Nullable List<ServiceInstanceOrder> orderBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataFetchingFieldSelectionSet selection,
      Viewer viewer) {
    var query =
        new ServiceInstanceQuery(
            search,
            filter,
            orderBy,
            PageSize.check(first),
            after,
            selection.contains("totalCount"));
    return instances.page(query, viewer);
  }

  /** Another service knows the id; who may not see the case gets nothing but that. */
  @EntityMapping
  List<ServiceInstance> serviceInstance(
      @Argument List<String> idList, @ContextValue Viewer viewer) {
    var visible =
        instances.find(Set.copyOf(idList), viewer).stream()
            .collect(toMap(ServiceInstance::id, Function.identity()));
    return idList.stream().map(id -> visible.getOrDefault(id, ServiceInstance.hidden(id))).toList();
  }

  @SchemaMapping
  @Nullable ServiceDefinition definition(ServiceInstance instance) {
    return instance.definitionKey() == null
        ? null
        : new ServiceDefinition(instance.definitionKey());
  }

  @SchemaMapping
  @Nullable ServiceInstancePermissions can(ServiceInstance instance, Viewer viewer) {
    return instance.isHidden() ? null : ServiceInstancePermissions.of(instance, viewer);
  }

  /** A reference: service-definition-service knows the rest. */
  record ServiceDefinition(String key) {}
}

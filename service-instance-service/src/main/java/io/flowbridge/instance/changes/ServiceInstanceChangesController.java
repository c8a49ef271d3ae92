package io.flowbridge.instance.changes;

import io.flowbridge.instance.ServiceInstance;
import io.flowbridge.instance.store.ServiceInstances;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The subscription to one case. */
@Controller
class ServiceInstanceChangesController {

  private final ServiceInstances instances;
  private final Changes changes;

  ServiceInstanceChangesController(ServiceInstances instances, Changes changes) {
    this.instances = instances;
    this.changes = changes;
  }

  /** It ends when the viewer may not see the case any more. Listens before it looks. */
  @SubscriptionMapping
  Flux<ServiceInstance> serviceInstanceChanges(@Argument String id, Viewer viewer) {
    return Flux.merge(changes.of(id), Mono.just(id))
        .onBackpressureLatest()
        .concatMap(signal -> look(id, viewer), 1)
        .switchOnFirst(
            (first, all) ->
                first.hasValue() && Optional.empty().equals(first.get())
                    ? Flux.error(FlowbridgeException.notFound("Expected a case '" + id + "'"))
                    : all)
        .takeWhile(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  private Mono<Optional<ServiceInstance>> look(String id, Viewer viewer) {
    return Mono.fromCallable(() -> instances.find(id, viewer))
        .subscribeOn(Schedulers.boundedElastic());
  }
}

package io.flowbridge.instance.command;

import io.flowbridge.instance.ServiceInstance;
import io.flowbridge.instance.ServiceInstancePermissions;
import io.flowbridge.instance.store.ServiceInstanceWriter;
import io.flowbridge.instance.store.ServiceInstances;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutation {@code cancelServiceInstance}. */
@Controller
class CancelController {

  private final ServiceInstances instances;
  private final ServiceInstanceWriter writer;
  private final ProcessEngineClient processes;

  CancelController(
      ServiceInstances instances, ServiceInstanceWriter writer, ProcessEngineClient processes) {
    this.instances = instances;
    this.writer = writer;
    this.processes = processes;
  }

  /** What the process answers is known here before the mutation returns. */
  @MutationMapping
  CancelServiceInstancePayload cancelServiceInstance(
      @Argument CancelServiceInstanceInput input, Viewer viewer) {
    var instance = visible(input.id(), viewer);
    if (!ServiceInstancePermissions.mayCancel(instance, viewer)) {
      throw FlowbridgeException.forbidden(
          "Expected the starter of case '%s' or an operator, but '%s' is neither"
              .formatted(input.id(), viewer.name()));
    }
    if (instance.hasEnded()) {
      throw conflict(instance, "has ended");
    }
    if (instance.bundle() == null || instance.processInstanceId() == null) {
      throw conflict(instance, "is still starting");
    }
    var snapshot =
        processes.cancel(instance.bundle(), instance.processInstanceId(), input.reason());
    writer.apply(List.of(snapshot.toCase()));
    return new CancelServiceInstancePayload(visible(input.id(), viewer));
  }

  private ServiceInstance visible(String id, Viewer viewer) {
    return instances
        .find(id, viewer)
        .orElseThrow(
            () ->
                FlowbridgeException.notFound(
                    "Expected a case '%s', but there is none".formatted(id)));
  }

  private static FlowbridgeException conflict(ServiceInstance instance, String state) {
    return FlowbridgeException.conflict(
        "Expected to cancel case '%s', but it %s".formatted(instance.id(), state),
        Map.of("id", instance.id(), "status", String.valueOf(instance.status())));
  }

  record CancelServiceInstanceInput(String id, @Nullable String reason) {}

  record CancelServiceInstancePayload(ServiceInstance serviceInstance) {}
}

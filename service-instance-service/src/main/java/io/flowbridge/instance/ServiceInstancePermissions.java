package io.flowbridge.instance;

import io.flowbridge.platform.Viewer;

/** What a viewer may do with a case now. */
public record ServiceInstancePermissions(boolean cancel) {

  public static ServiceInstancePermissions of(ServiceInstance instance, Viewer viewer) {
    return new ServiceInstancePermissions(
        mayCancel(instance, viewer)
            && instance.processInstanceId() != null
            && !instance.hasEnded());
  }

  /** The starter of a service, operators and admins; whatever the state of the case. */
  public static boolean mayCancel(ServiceInstance instance, Viewer viewer) {
    var isStarter = instance.definitionKey() != null && viewer.name().equals(instance.startedBy());
    return !instance.isHidden() && (isStarter || viewer.isOperator());
  }
}

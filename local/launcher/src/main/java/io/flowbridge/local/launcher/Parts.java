package io.flowbridge.local.launcher;

import static io.flowbridge.local.launcher.ServiceParts.service;

import java.util.List;

/** The platform as data: a new part is one entry here. */
final class Parts {

  static final List<Part> ALL =
      List.of(
          ServerParts.postgres(),
          ServerParts.kafka(),
          ServerParts.elasticsearch(),
          ServerParts.identityProvider(),
          ServerParts.mail(),
          service("process-service", 256, "process_main", "postgres", "kafka"),
          service("task-service", 192, "task", "postgres", "elasticsearch", "kafka"),
          service("form-validation-service", 128, "form_validation", "postgres"),
          service("service-instance-service", 128, "service_instance", "postgres", "kafka"),
          service("service-definition-service", 128, "service_definition", "postgres", "kafka"),
          ServiceParts.emailArtifact(),
          ServiceParts.gateway());

  private Parts() {}

  static Part named(String name) {
    return ALL.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new LauncherException(
                    "There is no part %s. The parts are %s."
                        .formatted(
                            name, String.join(", ", ALL.stream().map(Part::name).toList()))));
  }
}

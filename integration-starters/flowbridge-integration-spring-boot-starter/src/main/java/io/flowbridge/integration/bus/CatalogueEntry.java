package io.flowbridge.integration.bus;

import io.flowbridge.integration.Artifact;
import io.flowbridge.integration.contract.Contract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the artifact says about itself (docs/events/catalogue-entry.schema.json). */
record CatalogueEntry(
    String kind,
    String name,
    String instance,
    Instant heartbeatAt,
    long heartbeatIntervalSeconds,
    boolean stopped,
    List<String> environments,
    List<Contract> integrationTypes) {

  static CatalogueEntry of(
      Artifact artifact, List<Contract> contracts, Duration interval, boolean stopped) {
    return new CatalogueEntry(
        "artifact",
        artifact.name(),
        artifact.instance(),
        Instant.now(),
        interval.toSeconds(),
        stopped,
        artifact.environments(),
        contracts);
  }

  String key() {
    return String.join("/", kind, name, instance);
  }
}

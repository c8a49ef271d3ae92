package io.flowbridge.servicedefinition.catalogue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One running instance of a program that serves an integration type.
 *
 * @param environments those it serves; without any it serves requests that name none
 */
public record IntegrationArtifact(
    String name, String instance, List<String> environments, boolean alive, Instant lastHeartbeat) {

  static final Comparator<IntegrationArtifact> ORDER =
      Comparator.comparing(IntegrationArtifact::name).thenComparing(IntegrationArtifact::instance);

  static IntegrationArtifact of(CatalogueEntry entry, Instant now) {
    return new IntegrationArtifact(
        entry.name(),
        entry.instance(),
        entry.environmentsOrNone(),
        entry.isAlive(now),
        entry.heartbeatAt());
  }
}

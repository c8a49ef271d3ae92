package io.flowbridge.process.catalogue;

import java.time.Instant;
import java.util.List;

/** A sign of life; {@code docs/events/catalogue-entry.schema.json}. */
record CatalogueEntry(
    String kind,
    String name,
    String instance,
    Instant heartbeatAt,
    long heartbeatIntervalSeconds,
    boolean stopped,
    List<String> environments,
    long processDefinitions) {

  static final String EVENT_TYPE = "io.flowbridge.catalogue.entry";
  static final String SCHEMA = "catalogue-entry";

  String key() {
    return kind + "/" + name + "/" + instance;
  }
}

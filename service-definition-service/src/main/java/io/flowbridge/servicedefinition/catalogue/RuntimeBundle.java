package io.flowbridge.servicedefinition.catalogue;

import java.time.Instant;

/** A process-service with its nodes taken together. */
record RuntimeBundle(String name, int nodes, Instant lastHeartbeat, int processDefinitions) {

  public boolean alive() {
    return nodes > 0;
  }
}

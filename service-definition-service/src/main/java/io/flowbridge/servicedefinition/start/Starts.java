package io.flowbridge.servicedefinition.start;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.servicedefinition.ServiceDefinition;
import io.flowbridge.servicedefinition.definition.Definitions;
import io.flowbridge.servicedefinition.start.StartPeers.Instance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries a kept start out: creates the service instance, starts the process, says so. Every step
 * may be done twice, so whoever finds the start unfinished simply does all of it again.
 */
@Component
class Starts {

  private static final Logger log = LoggerFactory.getLogger(Starts.class);
  private static final int MAX_ATTEMPTS_ON_ERRORS = 10;

  private final StartPeers peers;
  private final PendingStarts pending;
  private final Definitions definitions;

  Starts(StartPeers peers, PendingStarts pending, Definitions definitions) {
    this.peers = peers;
    this.pending = pending;
    this.definitions = definitions;
  }

  /**
   * @return the service instance; its process may be started later, when the process-service is not
   *     there now
   * @throws FlowbridgeException {@code UNAVAILABLE} if not even the service instance could be
   *     created, another code if the start was refused for good
   */
  Instance carryOut(PendingStart start) {
    try {
      var definition = definitions.version(start.serviceKey(), start.serviceVersion());
      var instance = peers.createInstance(start, definition);
      if (instance.isStarting()) {
        begin(start, definition, instance);
      } else {
        pending.remove(start);
      }
      return instance;
    } catch (FlowbridgeException e) {
      if (isTemporary(e, start)) {
        pending.interrupted(start);
      } else {
        pending.remove(start);
      }
      throw e;
    }
  }

  private void begin(PendingStart start, ServiceDefinition definition, Instance instance) {
    try {
      peers.reportStarted(start, peers.startProcess(start, definition, instance));
      pending.remove(start);
    } catch (FlowbridgeException e) {
      if (!isTemporary(e, start)) {
        peers.reportFailed(start, e.getMessage());
        throw e;
      }
      log.warn(
          "Service instance {} is not started yet: {}", start.serviceInstanceId(), e.getMessage());
      pending.interrupted(start);
    }
  }

  /** An error inside another service may pass too, but not forever. */
  private static boolean isTemporary(FlowbridgeException refusal, PendingStart start) {
    return switch (refusal.code()) {
      case ErrorCodes.UNAVAILABLE -> true;
      case ErrorCodes.INTERNAL -> start.attempts() < MAX_ATTEMPTS_ON_ERRORS;
      default -> false;
    };
  }
}

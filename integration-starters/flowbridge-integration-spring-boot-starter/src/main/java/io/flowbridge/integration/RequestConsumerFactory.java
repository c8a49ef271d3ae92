package io.flowbridge.integration;

import io.flowbridge.integration.bus.RequestConsumer;

/** Makes the consumer of one type, with everything it needs already there. */
@FunctionalInterface
interface RequestConsumerFactory {

  RequestConsumer consumerOf(String type);
}

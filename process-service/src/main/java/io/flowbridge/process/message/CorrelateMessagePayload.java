package io.flowbridge.process.message;

/** Who took the message. */
record CorrelateMessagePayload(String processInstanceId) {}

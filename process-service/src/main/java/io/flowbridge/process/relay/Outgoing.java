package io.flowbridge.process.relay;

import org.springframework.messaging.Message;

/** A message and where it goes: a binding of application.yaml, or a topic. */
record Outgoing(String destination, Message<?> message) {}

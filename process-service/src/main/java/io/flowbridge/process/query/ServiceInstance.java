package io.flowbridge.process.query;

/** The case an incident belongs to; its own service knows the rest. */
public record ServiceInstance(String id) {}

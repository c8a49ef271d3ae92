package io.flowbridge.task.search;

/** A case by its id; service-instance-service knows the rest. */
record ServiceInstance(String id) {}

package io.flowbridge.process.snapshot;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read in one go, by engine id; what does not exist (any more) is missing.
 *
 * @param serviceInstanceIds service instance by root process instance
 */
public record Snapshots(
    Map<String, TaskSnapshot> tasks,
    Map<String, InstanceSnapshot> instances,
    Map<String, String> serviceInstanceIds) {

  public @Nullable TaskSnapshot task(String engineId) {
    return tasks.get(engineId);
  }

  public @Nullable InstanceSnapshot instance(String engineId) {
    return instances.get(engineId);
  }
}

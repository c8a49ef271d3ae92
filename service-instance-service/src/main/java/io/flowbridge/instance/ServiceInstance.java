package io.flowbridge.instance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case. To those who may not see it everything but its id is null.
 *
 * @param definitionKey null for a process that was started without a service
 */
public record ServiceInstance(
    String id,
    @Nullable String businessKey,
    @Nullable String definitionKey,
    @Nullable String title,
    @Nullable ServiceInstanceStatus status,
    @Nullable String statusLabel,
    @Nullable String description,
    @Nullable String startedBy,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String bundle,
    @Nullable String processInstanceId,
    @Nullable String processDefinitionId,
    @Nullable Map<String, Object> data,
    List<DiagramActivity> activities) {

  public static ServiceInstance hidden(String id) {
    return new ServiceInstance(
        id, null, null, null, null, null, null, null, null, null, null, null, null, null,
        List.of());
  }

  public boolean isHidden() {
    return status == null;
  }

  public boolean hasEnded() {
    return status != null && status.hasEnded();
  }
}

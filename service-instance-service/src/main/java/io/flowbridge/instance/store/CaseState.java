package io.flowbridge.instance.store;

import io.flowbridge.instance.DiagramActivity;
import io.flowbridge.instance.ServiceInstanceStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of a case as its process has it, with the version of that state. */
public record CaseState(
    String id,
    long version,
    String bundle,
    String processInstanceId,
    String processDefinitionId,
    @Nullable String definitionKey,
    @Nullable String title,
    @Nullable String businessKey,
    ServiceInstanceStatus status,
    @Nullable String statusLabel,
    @Nullable String description,
    @Nullable String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    Map<String, Object> data,
    List<DiagramActivity> activities,
    List<String> participantUsers,
    List<String> participantGroups) {}

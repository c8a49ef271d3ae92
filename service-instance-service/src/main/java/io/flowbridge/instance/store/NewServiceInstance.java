package io.flowbridge.instance.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case that is about to be started. */
public record NewServiceInstance(
    String id,
    String definitionKey,
    int definitionVersion,
    @Nullable String title,
    @Nullable String businessKey,
    String startedBy,
    @Nullable String bundle,
    Map<String, Object> data) {}

package io.flowbridge.process.query;

import org.jspecify.annotations.Nullable;

/** A deployed process in one version. */
record ProcessDefinition(
    String id,
    String key,
    int version,
    @Nullable String name,
    String runtimeBundle,
    boolean suspended) {}

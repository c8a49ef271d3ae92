package io.flowbridge.servicedefinition;

import io.flowbridge.platform.Viewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person can start, in one version. The newest version is the one that counts. */
public record ServiceDefinition(
    String key,
    int version,
    Texts title,
    Texts description,
    Texts category,
    @Nullable String icon,
    String runtimeBundle,
    String processDefinitionKey,
    @Nullable FormRef startForm,
    String businessKeyPattern,
    Audience visibleTo,
    Audience startableBy,
    Instant deployedAt) {

  /** Whoever may start a service may see it. */
  public boolean isVisibleTo(Viewer viewer) {
    return visibleTo.includes(viewer) || isStartableBy(viewer);
  }

  public boolean isStartableBy(Viewer viewer) {
    return startableBy.includes(viewer);
  }
}

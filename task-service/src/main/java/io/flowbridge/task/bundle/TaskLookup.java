package io.flowbridge.task.bundle;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.Visibility;
import io.flowbridge.task.index.TaskIndex;
import io.flowbridge.task.substitution.Visibilities;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The task that somebody wants to work on. The index may not have it yet, or may be away: then the
 * bundle is asked and the same visibility applied, so that work goes on.
 */
@Component
public class TaskLookup {
  private static final Logger log = LoggerFactory.getLogger(TaskLookup.class);

  private final TaskIndex index;
  private final BundleClient bundles;
  private final Visibilities visibilities;

  TaskLookup(TaskIndex index, BundleClient bundles, Visibilities visibilities) {
    this.index = index;
    this.bundles = bundles;
    this.visibilities = visibilities;
  }

  /**
   * Finds the task.
   *
   * @throws FlowbridgeException {@code NOT_FOUND} if it does not exist or the viewer may not see it
   */
  public Task visible(String id, Viewer viewer) {
    var visibility = visibilities.of(viewer);
    return Optional.ofNullable(indexed(List.of(id), visibility).get(id))
        .or(() -> Optional.ofNullable(bundles.snapshot(id)).filter(visibility::includes))
        .orElseThrow(
            () ->
                FlowbridgeException.notFound("Expected a task '%s', but found none".formatted(id)));
  }

  /** Those of some tasks that the index has and the viewer may see; none if the index is away. */
  public Map<String, Task> indexed(Collection<String> ids, Viewer viewer) {
    return indexed(ids, visibilities.of(viewer));
  }

  private Map<String, Task> indexed(Collection<String> ids, Visibility visibility) {
    try {
      return index.findAll(ids, visibility);
    } catch (FlowbridgeException e) {
      if (!e.code().equals(ErrorCodes.UNAVAILABLE)) {
        throw e;
      }
      log.debug("Asking bundles for tasks {} because the index is away", ids, e);
      return Map.of();
    }
  }
}

package io.flowbridge.process.task;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.snapshot.SnapshotReader;
import io.flowbridge.process.snapshot.SnapshotRequest;
import io.flowbridge.process.snapshot.TaskSnapshot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a view of the tasks needs to compare itself with the engine and to mend itself. */
@RestController
@RequestMapping("/internal/tasks")
class TaskListingController {

  private static final int MAX_PAGE = 1_000;
  private static final int MAX_SNAPSHOTS = 500;

  private final TaskListing listing;
  private final SnapshotReader snapshots;
  private final TaskRepublisher republisher;
  private final Bundle bundle;

  TaskListingController(
      TaskListing listing, SnapshotReader snapshots, TaskRepublisher republisher, Bundle bundle) {
    this.listing = listing;
    this.snapshots = snapshots;
    this.republisher = republisher;
    this.bundle = bundle;
  }

  record Ids(@Nullable List<String> ids) {}

  /**
   * @param version drawn before anything was read; says of a task that is missing here that it did
   *     not exist at that version
   * @param readAt after everything was read
   */
  record Found(Collection<TaskSnapshot> tasks, long version, Instant readAt) {}

  @GetMapping
  TaskListing.Page page(
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "1000") int limit,
      @RequestParam(required = false) @Nullable Instant endedSince) {
    if (limit < 1 || limit > MAX_PAGE) {
      throw FlowbridgeException.badInput("Expected a limit from 1 to " + MAX_PAGE);
    }
    return listing.page(after.isEmpty() ? "" : engineId(after), limit, endedSince);
  }

  @PostMapping("/versions")
  TaskListing.Page versions(@RequestBody Ids body) {
    return listing.find(engineIds(body, MAX_PAGE));
  }

  @PostMapping("/snapshots")
  Found snapshots(@RequestBody Ids body) {
    List<String> ids = engineIds(body, MAX_SNAPSHOTS);
    long version = snapshots.nextVersion();
    Collection<TaskSnapshot> tasks = snapshots.read(SnapshotRequest.ofTasks(ids)).tasks().values();
    return new Found(tasks, version, listing.now());
  }

  /** Has the relay publish the tasks' committed states again, as if they had changed. */
  @PostMapping("/publish")
  void publish(@RequestBody Ids body) {
    republisher.publish(engineIds(body, MAX_SNAPSHOTS));
  }

  /** Ids of other bundles are unknown here, like those of tasks that never were. */
  private List<String> engineIds(Ids body, int most) {
    List<String> ids = Optional.ofNullable(body.ids()).orElse(List.of());
    if (ids.size() > most) {
      throw FlowbridgeException.badInput(
          "Expected at most %d ids, but there are %d".formatted(most, ids.size()));
    }
    return ids.stream().map(bundle::engineId).flatMap(Optional::stream).toList();
  }

  private String engineId(String id) {
    return bundle
        .engineId(id)
        .orElseThrow(
            () ->
                FlowbridgeException.badInput(
                    "Expected a task of bundle '%s', but got '%s'".formatted(bundle.name(), id)));
  }
}

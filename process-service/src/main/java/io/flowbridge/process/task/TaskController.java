package io.flowbridge.process.task;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.OnBehalfOf;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.snapshot.SnapshotReader;
import io.flowbridge.process.snapshot.SnapshotRequest;
import io.flowbridge.process.snapshot.TaskSnapshot;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/internal/tasks")
class TaskController {

  private static final int MAX_PAGE = 1_000;
  private static final int MAX_SNAPSHOTS = 500;

  private final TaskCommands commands;
  private final TaskAnswers answers;
  private final TaskListing listing;
  private final SnapshotReader snapshots;
  private final Bundle bundle;

  TaskController(
      TaskCommands commands,
      TaskAnswers answers,
      TaskListing listing,
      SnapshotReader snapshots,
      Bundle bundle) {
    this.commands = commands;
    this.answers = answers;
    this.listing = listing;
    this.snapshots = snapshots;
    this.bundle = bundle;
  }

  record Claim(@Nullable Integer revision, boolean takeover) {}

  record Unclaim(@Nullable Integer revision) {}

  record Assign(@Nullable String assignee, @Nullable Integer revision) {}

  record Complete(@Nullable Map<String, @Nullable Object> variables, @Nullable Integer revision) {}

  record Ids(@Nullable List<String> ids) {}

  record Found(Collection<TaskSnapshot> tasks) {}

  @PostMapping("/{id}/claim")
  TaskAnswers.Answer claim(
      @PathVariable String id, @RequestBody Claim body, @OnBehalfOf Viewer viewer) {
    String task = engineId(id);
    return answers.answer(
        task, () -> commands.claim(viewer, task, body.revision(), body.takeover()));
  }

  @PostMapping("/{id}/unclaim")
  TaskAnswers.Answer unclaim(
      @PathVariable String id, @RequestBody Unclaim body, @OnBehalfOf Viewer viewer) {
    String task = engineId(id);
    return answers.answer(task, () -> commands.unclaim(viewer, task, body.revision()));
  }

  @PostMapping("/{id}/assign")
  TaskAnswers.Answer assign(
      @PathVariable String id, @RequestBody Assign body, @OnBehalfOf Viewer viewer) {
    String task = engineId(id);
    String assignee = body.assignee();
    if (assignee == null || assignee.isBlank()) {
      throw FlowbridgeException.badInput("Expected an assignee, but there is none");
    }
    return answers.answer(task, () -> commands.assign(viewer, task, assignee, body.revision()));
  }

  @PostMapping("/{id}/complete")
  TaskAnswers.Answer complete(
      @PathVariable String id, @RequestBody Complete body, @OnBehalfOf Viewer viewer) {
    String task = engineId(id);
    return answers.answer(
        task, () -> commands.complete(viewer, task, body.variables(), body.revision()));
  }

  @GetMapping
  TaskListing.Page page(
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "1000") int limit) {
    if (limit < 1 || limit > MAX_PAGE) {
      throw FlowbridgeException.badInput("Expected a limit from 1 to " + MAX_PAGE);
    }
    return listing.page(after.isEmpty() ? "" : engineId(after), limit);
  }

  @PostMapping("/snapshots")
  Found snapshots(@RequestBody Ids body) {
    List<String> ids = Optional.ofNullable(body.ids()).orElse(List.of());
    if (ids.size() > MAX_SNAPSHOTS) {
      throw FlowbridgeException.badInput("Expected at most " + MAX_SNAPSHOTS + " ids");
    }
    List<String> engineIds = ids.stream().map(bundle::engineId).flatMap(Optional::stream).toList();
    return new Found(snapshots.read(SnapshotRequest.ofTasks(engineIds)).tasks().values());
  }

  private String engineId(String id) {
    return bundle
        .engineId(id)
        .orElseThrow(
            () ->
                FlowbridgeException.notFound(
                    "Expected a task of bundle '%s', but got '%s'".formatted(bundle.name(), id)));
  }
}

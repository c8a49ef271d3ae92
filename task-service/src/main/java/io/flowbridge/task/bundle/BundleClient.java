package io.flowbridge.task.bundle;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.peer.PeerClients;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskComment;
import io.flowbridge.task.substitution.StandsInFor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The internal calls of process-service, sent to the bundle that a task's id names. */
@Component
public class BundleClient {
  private final PeerClients peers;
  private final StandsInFor standsInFor;

  BundleClient(PeerClients peers, StandsInFor standsInFor) {
    this.peers = peers;
    this.standsInFor = standsInFor;
  }

  /** Sends a command on behalf of the current viewer. */
  public CommandResult command(String taskId, String command, Map<String, @Nullable Object> body) {
    var result =
        bundle(taskId)
            .post()
            .uri("/internal/tasks/{id}/{command}", taskId, command)
            .headers(standsInFor::tell)
            .body(body)
            .retrieve()
            .body(CommandResult.class);
    return answered(result);
  }

  /** Creates a task without a process, on behalf of the current viewer. */
  public CommandResult create(String bundle, Map<String, @Nullable Object> body) {
    var result =
        peers
            .bundle(bundle)
            .post()
            .uri("/internal/tasks")
            .body(body)
            .retrieve()
            .body(CommandResult.class);
    return answered(result);
  }

  /** The task's committed state; null if the bundle does not have it. */
  @Nullable Task snapshot(String taskId) {
    var found =
        bundle(taskId)
            .post()
            .uri("/internal/tasks/snapshots")
            .body(Map.of("ids", List.of(taskId)))
            .retrieve()
            .body(Snapshots.class);
    var tasks = answered(found).tasks();
    return tasks.isEmpty() ? null : tasks.get(0);
  }

  /** All comments of a task, on behalf of the current viewer. */
  public List<TaskComment> comments(String taskId) {
    var found =
        bundle(taskId)
            .get()
            .uri("/internal/tasks/{id}/comments", taskId)
            .headers(standsInFor::tell)
            .retrieve()
            .body(Comments.class);
    return answered(found).comments();
  }

  /** A text that was deployed together with a process; none if there is no such file. */
  public Optional<String> deployedText(String bundle, String definition, String file) {
    try {
      return Optional.ofNullable(
          peers
              .bundle(bundle)
              .get()
              .uri("/internal/process-definitions/{id}/text?file={file}", definition, file)
              .retrieve()
              .body(String.class));
    } catch (FlowbridgeException e) {
      if (e.code().equals(ErrorCodes.NOT_FOUND)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Those contents of files that the bundle's tasks still need, out of at most 500. */
  public Set<String> knownContents(String bundle, Collection<String> contentKeys) {
    var found =
        peers
            .bundle(bundle)
            .post()
            .uri("/internal/attachments/known")
            .body(Map.of("contentKeys", contentKeys))
            .retrieve()
            .body(KnownContents.class);
    return Set.copyOf(answered(found).known());
  }

  private RestClient bundle(String taskId) {
    return peers.bundle(Task.bundleOf(taskId));
  }

  private static <T> T answered(@Nullable T body) {
    if (body == null) {
      throw FlowbridgeException.unavailable("process-service");
    }
    return body;
  }

  private record Snapshots(List<Task> tasks) {}

  private record KnownContents(List<String> known) {}

  private record Comments(List<TaskComment> comments) {}
}

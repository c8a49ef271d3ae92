package io.flowbridge.task.bundle;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.peer.PeerClients;
import io.flowbridge.task.Task;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The internal calls of process-service, sent to the bundle that a task's id names. */
@Component
public class BundleClient {
  private final PeerClients peers;

  BundleClient(PeerClients peers) {
    this.peers = peers;
  }

  /** Sends a command on behalf of the current viewer. */
  public CommandResult command(String taskId, String command, Map<String, @Nullable Object> body) {
    var result =
        bundle(taskId)
            .post()
            .uri("/internal/tasks/{id}/{command}", taskId, command)
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
}

package io.flowbridge.instance.command;

import io.flowbridge.instance.projection.InstanceSnapshot;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.peer.PeerClients;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The process-services, on behalf of the person whose request is being served. */
@Component
class ProcessEngineClient {

  private final PeerClients peers;

  ProcessEngineClient(PeerClients peers) {
    this.peers = peers;
  }

  InstanceSnapshot cancel(String bundle, String processInstanceId, @Nullable String reason) {
    var answer =
        peers
            .bundle(bundle)
            .post()
            .uri("/internal/process-instances/{id}/cancel", processInstanceId)
            .body(Map.of("reason", Objects.requireNonNullElse(reason, "")))
            .retrieve()
            .body(Cancelled.class);
    if (answer == null) {
      throw FlowbridgeException.unavailable("process-service (" + bundle + ")");
    }
    return answer.instance();
  }

  record Cancelled(InstanceSnapshot instance) {}
}

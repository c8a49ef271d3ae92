package io.flowbridge.instance.diagram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.peer.PeerClients;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** BPMN of process definitions. A definition never changes, so it is asked for once. */
@Component
class ProcessDefinitions {

  private static final int MOST_KEPT = 200;

  private final Cache<String, String> xmls = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
  private final PeerClients peers;

  ProcessDefinitions(PeerClients peers) {
    this.peers = peers;
  }

  String xml(String bundle, String id) {
    return xmls.get(id, missing -> fetch(bundle, missing));
  }

  private String fetch(String bundle, String id) {
    var xml =
        peers
            .bundle(bundle)
            .get()
            .uri("/internal/process-definitions/{id}/xml", id)
            .accept(MediaType.APPLICATION_XML, MediaType.TEXT_XML, MediaType.ALL)
            .retrieve()
            .body(String.class);
    if (xml == null) {
      throw FlowbridgeException.notFound("Expected BPMN of '%s', but there is none".formatted(id));
    }
    return xml;
  }
}

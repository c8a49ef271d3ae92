package io.flowbridge.servicedefinition.start;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.platform.Violation;
import io.flowbridge.platform.peer.PeerClients;
import io.flowbridge.servicedefinition.FormRef;
import io.flowbridge.servicedefinition.ServiceDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a start needs of other services. Every call may be repeated. */
@Component
class StartPeers {

  private static final String INSTANCES = "service-instance-service";

  private final PeerClients peers;

  StartPeers(PeerClients peers) {
    this.peers = peers;
  }

  Verdict validate(FormRef form, JsonNode data, String language) {
    var verdict =
        peers
            .peer("form-validation-service")
            .post()
            .uri("/internal/forms/{key}/versions/{version}/validate", form.key(), form.version())
            .body(Map.of("data", data, "language", language))
            .retrieve()
            .body(Verdict.class);
    return Objects.requireNonNull(verdict);
  }

  /** The first call for an id wins; later ones learn how far it got. */
  Instance createInstance(PendingStart start, ServiceDefinition definition) {
    var instance =
        peers
            .peer(INSTANCES)
            .put()
            .uri("/internal/service-instances/{id}", start.serviceInstanceId())
            .body(
                new NewInstance(
                    definition.key(),
                    definition.version(),
                    definition.title().in(start.language()),
                    start.businessKey(),
                    start.account(),
                    definition.runtimeBundle(),
                    start.data()))
            .retrieve()
            .body(Instance.class);
    return Objects.requireNonNull(instance);
  }

  Started startProcess(PendingStart start, ServiceDefinition definition, Instance instance) {
    var started =
        peers
            .bundle(definition.runtimeBundle())
            .post()
            .uri("/internal/process-instances")
            .body(
                new NewProcess(
                    definition.processDefinitionKey(),
                    instance.businessKey(),
                    start.data(),
                    start.serviceInstanceId().toString(),
                    definition.key(),
                    definition.title().in(start.language()),
                    start.account(),
                    start.serviceInstanceId().toString()))
            .retrieve()
            .body(Started.class);
    return Objects.requireNonNull(started);
  }

  void reportStarted(PendingStart start, Started started) {
    report(start, "started", started.instance());
  }

  void reportFailed(PendingStart start, String reason) {
    report(start, "failed", Map.of("reason", reason));
  }

  private void report(PendingStart start, String what, Object body) {
    peers
        .peer(INSTANCES)
        .post()
        .uri("/internal/service-instances/{id}/{what}", start.serviceInstanceId(), what)
        .body(body)
        .retrieve()
        .toBodilessEntity();
  }

  record Verdict(boolean valid, List<Violation> violations, JsonNode data) {}

  record Instance(String id, String businessKey, String status) {

    boolean isStarting() {
      return status.equals("STARTING");
    }
  }

  /**
   * A started process.
   *
   * @param instance its snapshot, which only service-instance-service reads
   */
  record Started(JsonNode instance) {}

  private record NewInstance(
      String definitionKey,
      int definitionVersion,
      @Nullable String title,
      String businessKey,
      String startedBy,
      String bundle,
      JsonNode data) {}

  private record NewProcess(
      String processDefinitionKey,
      String businessKey,
      JsonNode variables,
      String serviceInstanceId,
      String serviceKey,
      @Nullable String serviceTitle,
      String startedBy,
      String idempotencyKey) {}
}

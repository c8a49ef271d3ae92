package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.platform.peer.PeerClients;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Processes belong to the process-service of a runtime bundle. */
@Component
class EngineClient {

  private final PeerClients peers;

  EngineClient(PeerClients peers) {
    this.peers = peers;
  }

  /**
   * @throws io.flowbridge.platform.FlowbridgeException {@code NOT_FOUND} if there is no such
   *     runtime bundle
   */
  Checked check(String runtimeBundle, String name, Map<String, byte[]> resources) {
    var answer =
        peers
            .bundle(runtimeBundle)
            .post()
            .uri("/internal/deployments/check")
            .body(Deployment.of(name, resources))
            .retrieve()
            .body(Checked.class);
    return Objects.requireNonNull(answer);
  }

  /** Deploys nothing new if the content is deployed already. */
  List<BundleProblem> deploy(String runtimeBundle, String name, Map<String, byte[]> resources) {
    var answer =
        peers
            .bundle(runtimeBundle)
            .post()
            .uri("/internal/deployments")
            .body(Deployment.of(name, resources))
            .retrieve()
            .body(Deployed.class);
    var warnings = Objects.requireNonNull(answer).warnings();
    return warnings == null ? List.of() : warnings;
  }

  private record Deployment(String name, List<Resource> resources) {

    static Deployment of(String name, Map<String, byte[]> resources) {
      return new Deployment(
          name,
          resources.entrySet().stream()
              .map(resource -> new Resource(resource.getKey(), resource.getValue()))
              .toList());
    }
  }

  /**
   * A file to deploy.
   *
   * @param contentBase64 bytes, which become base64 in JSON
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Resource(String name, byte[] contentBase64) {}

  private record Deployed(@Nullable List<BundleProblem> warnings) {}

  record Checked(List<BundleProblem> problems, References references) {}

  record References(
      List<FormReference> forms,
      List<IntegrationReference> integrations,
      List<ProcessReference> processes) {}

  record FormReference(String file, @Nullable String element, String key) {}

  /** An element; what older nodes do not tell is null. */
  record IntegrationReference(
      String file,
      @Nullable String element,
      String type,
      int version,
      List<String> inputs,
      @Nullable Map<String, String> literals,
      @Nullable String environment,
      @Nullable List<String> caughtErrors,
      boolean catchesAnyError) {

    Map<String, String> literalsOrNone() {
      return literals == null ? Map.of() : literals;
    }

    boolean catches(String errorCode) {
      return caughtErrors == null || catchesAnyError || caughtErrors.contains(errorCode);
    }
  }

  record ProcessReference(String file, String key) {}
}

package io.flowbridge.process.deployment;

import io.flowbridge.platform.FlowbridgeException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deployments over HTTP, for other services of the platform. */
@RestController
@RequestMapping("/internal/deployments")
public class DeploymentController {

  private final Deployments deployments;
  private final DeploymentCheck check;

  DeploymentController(Deployments deployments, DeploymentCheck check) {
    this.deployments = deployments;
    this.check = check;
  }

  @PostMapping
  Deployments.Deployed deploy(@RequestBody Request request) {
    if (request.name() == null || request.name().isBlank()) {
      throw FlowbridgeException.badInput("Expected a name for the deployment, but it is missing");
    }
    return deployments.deploy(request.name(), request.files());
  }

  @PostMapping("/check")
  DeploymentReport check(@RequestBody Request request) {
    return check.check(request.files());
  }

  record Request(@Nullable String name, @Nullable List<Resource> resources) {

    List<DeploymentResource> files() {
      return resources == null ? List.of() : resources.stream().map(Resource::file).toList();
    }
  }

  record Resource(@Nullable String name, @Nullable String contentBase64) {

    DeploymentResource file() {
      try {
        return new DeploymentResource(
            name == null ? "" : name,
            Base64.getDecoder().decode(contentBase64 == null ? "" : contentBase64));
      } catch (IllegalArgumentException e) {
        throw FlowbridgeException.badInput(
            "Expected '%s' in base 64, but %s".formatted(name, e.getMessage()));
      }
    }
  }
}

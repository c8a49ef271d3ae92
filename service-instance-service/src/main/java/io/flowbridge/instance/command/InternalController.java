package io.flowbridge.instance.command;

import io.flowbridge.instance.projection.InstanceSnapshot;
import io.flowbridge.instance.store.NewServiceInstance;
import io.flowbridge.instance.store.ServiceInstanceWriter;
import io.flowbridge.instance.store.ServiceInstanceWriter.Created;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Calls of other services, see docs/contracts.md. */
@RestController
@RequestMapping("/internal/service-instances/{id}")
class InternalController {

  private final ServiceInstanceWriter instances;

  InternalController(ServiceInstanceWriter instances) {
    this.instances = instances;
  }

  @PutMapping
  Created create(@PathVariable String id, @Valid @RequestBody NewCase body) {
    return instances.create(
        new NewServiceInstance(
            id,
            body.definitionKey(),
            body.definitionVersion(),
            body.title(),
            body.businessKey(),
            body.startedBy(),
            body.bundle(),
            Objects.requireNonNullElse(body.data(), Map.of())));
  }

  @PostMapping("/started")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void started(@PathVariable String id, @Valid @RequestBody InstanceSnapshot snapshot) {
    instances.apply(List.of(snapshot.toCase()));
  }

  @PostMapping("/failed")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void failed(@PathVariable String id, @Valid @RequestBody Failure failure) {
    instances.fail(id, failure.reason());
  }

  record NewCase(
      @NotBlank String definitionKey,
      int definitionVersion,
      @Nullable String title,
      @Nullable String businessKey,
      @NotBlank String startedBy,
      @Nullable String bundle,
      @Nullable Map<String, Object> data) {}

  record Failure(@NotBlank String reason) {}
}

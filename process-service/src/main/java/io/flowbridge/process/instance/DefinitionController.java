package io.flowbridge.process.instance;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.engine.ProcessModels;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/internal/process-definitions")
class DefinitionController {

  private final ProcessModels models;
  private final Bundle bundle;

  DefinitionController(ProcessModels models, Bundle bundle) {
    this.models = models;
    this.bundle = bundle;
  }

  @GetMapping(path = "/{id}/xml", produces = MediaType.APPLICATION_XML_VALUE)
  byte[] xml(@PathVariable String id) {
    return bundle
        .engineId(id)
        .flatMap(models::xml)
        .orElseThrow(
            () -> FlowbridgeException.notFound("Expected a process definition '" + id + "'"));
  }

  /** A file that was deployed together with the process. */
  @GetMapping(path = "/{id}/text", produces = "text/plain;charset=UTF-8")
  byte[] text(@PathVariable String id, @RequestParam String file) {
    return bundle
        .engineId(id)
        .flatMap(engineId -> models.deployed(engineId, file))
        .orElseThrow(
            () ->
                FlowbridgeException.notFound(
                    "Expected a file '%s' with process definition '%s'".formatted(file, id)));
  }
}

package io.flowbridge.instance.diagram;

import io.flowbridge.instance.ServiceInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The field {@code ServiceInstance.diagram}. */
@Controller
class DiagramController {

  private final ProcessDefinitions definitions;

  DiagramController(ProcessDefinitions definitions) {
    this.definitions = definitions;
  }

  @SchemaMapping
  @Nullable ServiceInstanceDiagram diagram(ServiceInstance instance) {
    return instance.bundle() == null || instance.processDefinitionId() == null
        ? null
        : new ServiceInstanceDiagram(
            instance.bundle(), instance.processDefinitionId(), instance.activities());
  }

  @SchemaMapping
  String xml(ServiceInstanceDiagram diagram) {
    return definitions.xml(diagram.bundle(), diagram.processDefinitionId());
  }
}

package io.flowbridge.instance.diagram;

import io.flowbridge.instance.DiagramActivity;
import java.util.List;

/** A process definition and what became of its activities; its XML is read when asked for. */
record ServiceInstanceDiagram(
    String bundle, String processDefinitionId, List<DiagramActivity> activities) {}

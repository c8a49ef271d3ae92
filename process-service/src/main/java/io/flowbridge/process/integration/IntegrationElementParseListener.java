package io.flowbridge.process.integration;

import java.util.Map;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExternalTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Gives integration elements their behaviour whenever the engine reads a process. */
@Component
public class IntegrationElementParseListener extends AbstractBpmnParseListener {

  private final IntegrationRequests requests;

  IntegrationElementParseListener(IntegrationRequests requests) {
    this.requests = requests;
  }

  @Override
  public void parseServiceTask(Element serviceTask, ScopeImpl scope, ActivityImpl activity) {
    Map<String, String> properties =
        activity.getProperties().get(BpmnProperties.EXTENSION_PROPERTIES);
    if (properties != null
        && properties.containsKey(IntegrationElement.TYPE)
        && activity.getActivityBehavior() instanceof ExternalTaskActivityBehavior external) {
      var parsed = IntegrationElement.parse(properties);
      IntegrationElement element = parsed.element();
      if (element == null) {
        throw new BpmnParseException(String.join("; ", parsed.problems()), serviceTask);
      }
      activity.setActivityBehavior(new IntegrationBehavior(external, element, requests));
      // A failing input becomes a job with an incident instead of rolling back what came before.
      if (!activity.isAsyncBefore()) {
        activity.setAsyncBefore(true);
      }
      // Inputs and outputs stay with this activity even where nothing else makes it a scope.
      activity.setScope(true);
    }
  }
}

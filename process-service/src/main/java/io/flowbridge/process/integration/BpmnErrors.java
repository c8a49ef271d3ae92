package io.flowbridge.process.integration;

import org.camunda.bpm.engine.impl.bpmn.helper.ErrorDeclarationForProcessInstanceFinder;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.tree.ActivityExecutionHierarchyWalker;

/**
 * Knows beforehand whether a BPMN error would be caught: the engine ends the path of one that is
 * not.
 */
final class BpmnErrors {

  private BpmnErrors() {}

  /** Looks where the engine would look: outwards over scopes and calling processes. */
  static boolean isCaught(String errorCode, ExecutionEntity execution) {
    var finder =
        new ErrorDeclarationForProcessInstanceFinder(null, errorCode, execution.getActivity());
    var walker = new ActivityExecutionHierarchyWalker(execution);
    walker.addScopePreVisitor(finder);
    walker.walkUntil(element -> element == null || finder.getErrorEventDefinition() != null);
    return finder.getErrorEventDefinition() != null;
  }
}

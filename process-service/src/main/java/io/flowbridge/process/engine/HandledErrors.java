package io.flowbridge.process.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * Finds the business errors that a model handles around a user task: boundary events of the task
 * and of the subprocesses around it, and event subprocesses beside them. An event that catches any
 * error names no code, therefore offers none, and keeps errors from handlers farther out. Nor are
 * those offered that only a calling process handles.
 */
final class HandledErrors {

  private HandledErrors() {}

  /** The innermost handler of a code is the one that would catch it. */
  static List<BusinessError> of(UserTask task) {
    Map<String, BusinessError> found = new LinkedHashMap<>();
    boolean passesOn = true;
    for (ModelElementInstance inner = task; inner != null && passesOn; inner = outer(inner)) {
      for (CatchEvent handler : handlers(inner)) {
        passesOn &= add(handler, found);
      }
    }
    return List.copyOf(found.values());
  }

  private static @Nullable ModelElementInstance outer(ModelElementInstance element) {
    return element.getParentElement();
  }

  private static List<CatchEvent> handlers(ModelElementInstance element) {
    List<CatchEvent> handlers = new ArrayList<>();
    if (element instanceof Activity activity && activity.getParentElement() != null) {
      ModelElementInstance scope = activity.getParentElement();
      scope.getChildElementsByType(BoundaryEvent.class).stream()
          .filter(event -> activity.equals(event.getAttachedTo()))
          .forEach(handlers::add);
      scope.getChildElementsByType(SubProcess.class).stream()
          .filter(other -> other.triggeredByEvent() && !other.equals(activity))
          .map(other -> other.getChildElementsByType(StartEvent.class))
          .forEach(handlers::addAll);
    }
    return handlers;
  }

  /** Answers whether other errors get past the handler. */
  private static boolean add(CatchEvent handler, Map<String, BusinessError> found) {
    boolean passesOn = true;
    for (ErrorEventDefinition definition :
        handler.getChildElementsByType(ErrorEventDefinition.class)) {
      org.camunda.bpm.model.bpmn.instance.Error error = definition.getError();
      String code = error == null ? null : error.getErrorCode();
      if (error == null || code == null || code.isBlank()) {
        passesOn = false;
      } else {
        String name = firstOf(handler.getName(), error.getName(), code);
        found.putIfAbsent(code, new BusinessError(code, name));
      }
    }
    return passesOn;
  }

  private static String firstOf(@Nullable String first, @Nullable String second, String last) {
    if (first != null && !first.isBlank()) {
      return first;
    }
    return second != null && !second.isBlank() ? second : last;
  }
}

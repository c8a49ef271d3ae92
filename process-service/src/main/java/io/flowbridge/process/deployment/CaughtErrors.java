package io.flowbridge.process.deployment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The business errors that a model catches around an element: at the element itself, at the
 * subprocesses around it, and in event subprocesses beside them.
 *
 * @param any whether an event catches every error, whatever its code
 */
record CaughtErrors(Set<String> codes, boolean any) {

  static CaughtErrors of(Element activity, ModelDocument document) {
    Map<String, String> codesById = new LinkedHashMap<>();
    document
        .bpmn("error")
        .forEach(error -> codesById.put(error.getAttribute("id"), error.getAttribute("errorCode")));
    Set<String> codes = new TreeSet<>();
    boolean any = false;
    for (Element inner = activity; inner != null; inner = outer(inner)) {
      for (Element definition : handlers(inner, document).toList()) {
        String code = codesById.getOrDefault(localPart(definition.getAttribute("errorRef")), "");
        any |= code.isBlank();
        codes.add(code);
      }
    }
    codes.remove("");
    return new CaughtErrors(codes, any);
  }

  private static Stream<Element> handlers(Element activity, ModelDocument document) {
    Stream<Element> boundary =
        document
            .bpmn("boundaryEvent")
            .filter(
                event ->
                    localPart(event.getAttribute("attachedToRef"))
                        .equals(activity.getAttribute("id")));
    Stream<Element> beside =
        document
            .bpmn("subProcess")
            .filter(each -> each.getAttribute("triggeredByEvent").equals("true"))
            .filter(each -> each != activity && each.getParentNode() == activity.getParentNode())
            .flatMap(each -> ModelDocument.children(each, ModelDocument.BPMN, "startEvent"));
    return Stream.concat(boundary, beside)
        .flatMap(
            event -> ModelDocument.children(event, ModelDocument.BPMN, "errorEventDefinition"));
  }

  private static @Nullable Element outer(Element element) {
    return element.getParentNode() instanceof Element parent
            && ModelDocument.isBpmn(parent, "subProcess")
        ? parent
        : null;
  }

  private static String localPart(String reference) {
    return reference.substring(reference.indexOf(':') + 1);
  }
}

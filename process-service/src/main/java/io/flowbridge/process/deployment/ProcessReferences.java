package io.flowbridge.process.deployment;

import static io.flowbridge.process.deployment.ModelDocument.CAMUNDA;

import org.w3c.dom.Element;

/** Notes the processes of a file and the forms they show. */
final class ProcessReferences {

  void collect(ModelDocument document, Findings findings) {
    document
        .bpmn("process")
        .filter(process -> process.getAttribute("isExecutable").equals("true"))
        .forEach(process -> process(document.file(), process, findings));
    document.bpmn("startEvent").forEach(element -> form(document.file(), element, findings));
    document.bpmn("userTask").forEach(element -> form(document.file(), element, findings));
  }

  private static void process(String file, Element process, Findings findings) {
    String key = process.getAttribute("id");
    String name = process.getAttribute("name");
    findings.processes.add(new References.Definition(file, key, name.isEmpty() ? null : name));
    if (process.getAttributeNS(CAMUNDA, "historyTimeToLive").isEmpty()) {
      findings.warning(
          file,
          key,
          "MISSING_HISTORY_TIME_TO_LIVE",
          "Expected camunda:historyTimeToLive, but it is missing. The runtime bundle's default applies.");
    }
  }

  private static void form(String file, Element element, Findings findings) {
    String key = element.getAttributeNS(CAMUNDA, "formKey");
    if (!key.isEmpty()) {
      findings.forms.add(new References.Form(file, ModelDocument.idOf(element), key));
    }
  }
}

package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.servicedefinition.FormRef;
import java.io.IOException;
import java.util.Map;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Writes form versions into BPMN, so that a running instance keeps the forms it was deployed with:
 * {@code application} becomes {@code parking-permit.application@3}.
 */
final class FormKeys {

  private static final String ATTRIBUTE = "formKey";

  private FormKeys() {}

  static byte[] pin(byte[] bpmn, Map<String, FormRef> forms) {
    try {
      var document = BpmnXml.read(bpmn);
      BpmnXml.elements(document).forEach(element -> pin(element, forms));
      return BpmnXml.write(document);
    } catch (IOException | SAXException e) {
      throw new IllegalArgumentException("Expected BPMN that the engine found well-formed", e);
    }
  }

  private static void pin(Element element, Map<String, FormRef> forms) {
    var form = forms.get(element.getAttributeNS(BpmnXml.CAMUNDA, ATTRIBUTE));
    if (form != null) {
      element
          .getAttributeNodeNS(BpmnXml.CAMUNDA, ATTRIBUTE)
          .setValue("%s@%d".formatted(form.key(), form.version()));
    }
  }
}

package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.servicedefinition.FormRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Writes form versions into BPMN, so that a running instance keeps the forms it was deployed with:
 * {@code application} becomes {@code parking-permit.application@3}.
 */
final class FormKeys {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final String ATTRIBUTE = "formKey";

  private FormKeys() {}

  static byte[] pin(byte[] bpmn, Map<String, FormRef> forms) {
    try {
      var document = parse(bpmn);
      var elements = document.getElementsByTagNameNS("*", "*");
      for (int i = 0; i < elements.getLength(); i++) {
        pin((Element) elements.item(i), forms);
      }
      // Otherwise the declaration would say that another file is needed.
      document.setXmlStandalone(true);
      return write(document);
    } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
      throw new IllegalArgumentException("Expected BPMN that the engine found well-formed", e);
    }
  }

  private static void pin(Element element, Map<String, FormRef> forms) {
    var form = forms.get(element.getAttributeNS(CAMUNDA, ATTRIBUTE));
    if (form != null) {
      element
          .getAttributeNodeNS(CAMUNDA, ATTRIBUTE)
          .setValue("%s@%d".formatted(form.key(), form.version()));
    }
  }

  private static Document parse(byte[] bpmn)
      throws ParserConfigurationException, IOException, SAXException {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new ByteArrayInputStream(bpmn));
  }

  private static byte[] write(Document document) throws TransformerException {
    var factory = TransformerFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
    var transformer = factory.newTransformer();
    transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
    var out = new ByteArrayOutputStream();
    transformer.transform(new DOMSource(document), new StreamResult(out));
    return out.toByteArray();
  }
}

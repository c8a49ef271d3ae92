package io.flowbridge.process.deployment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A BPMN or DMN file as a tree, read without document types and without anything from outside. */
record ModelDocument(String file, Document document) {

  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  static final String ACTIVITI = "http://activiti.org/bpmn";

  static ModelDocument read(DeploymentResource resource) throws SAXException {
    try {
      return new ModelDocument(resource.name(), builder().parse(resource.open()));
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  Stream<Element> elements() {
    return children(document.getElementsByTagNameNS("*", "*"));
  }

  Stream<Element> bpmn(String name) {
    return children(document.getElementsByTagNameNS(BPMN, name));
  }

  /** The id by which a designer finds the element: its own or that of what it belongs to. */
  static @Nullable String idOf(Element element) {
    for (Node node = element; node instanceof Element current; node = node.getParentNode()) {
      String id = current.getAttribute("id");
      if (!id.isEmpty() && !isExtension(current) && !isDetail(current)) {
        return id;
      }
    }
    return null;
  }

  static boolean isExtension(Element element) {
    return CAMUNDA.equals(element.getNamespaceURI()) || ACTIVITI.equals(element.getNamespaceURI());
  }

  static boolean isBpmn(Element element, String name) {
    return BPMN.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  static List<Attr> attributes(Element element) {
    var attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(i -> (Attr) attributes.item(i))
        .filter(
            attribute -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()))
        .toList();
  }

  /** The text directly inside an element. */
  static String text(Element element) {
    var text = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(node.getNodeValue());
      }
    }
    return text.toString();
  }

  /** Camunda's extension elements of the given name that belong to this element itself. */
  static Stream<Element> extensions(Element element, String container, String name) {
    return children(element, BPMN, "extensionElements")
        .flatMap(extension -> children(extension, CAMUNDA, container))
        .flatMap(inner -> children(inner, CAMUNDA, name));
  }

  /** Ids of expressions and event definitions mean nothing to a designer. */
  private static boolean isDetail(Element element) {
    String name = element.getLocalName();
    return name.endsWith("EventDefinition")
        || name.endsWith("Expression")
        || name.equals("condition")
        || name.startsWith("time")
        || name.endsWith("LoopCharacteristics")
        || name.equals("completionCondition");
  }

  /** Its elements of that name, not those farther in. */
  static Stream<Element> children(Element element, String namespace, String name) {
    return children(element.getChildNodes())
        .filter(child -> namespace.equals(child.getNamespaceURI()))
        .filter(child -> name.equals(child.getLocalName()));
  }

  private static Stream<Element> children(NodeList nodes) {
    var elements = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements.stream();
  }

  private static DocumentBuilder builder() {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new ThrowingErrorHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without it the parser writes to the error stream. */
  private static final class ThrowingErrorHandler implements ErrorHandler {

    @Override
    public void warning(SAXParseException exception) {}

    @Override
    public void error(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}

package io.flowbridge.process.deployment;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** One file of a deployment. The engine decides by the file name what it is. */
final class DeploymentResource {

  private final String name;
  private final byte[] content;

  DeploymentResource(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  String name() {
    return name;
  }

  int size() {
    return content.length;
  }

  InputStream open() {
    return new ByteArrayInputStream(content);
  }

  boolean isProcess() {
    return name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml");
  }

  boolean isDecision() {
    return name.endsWith(".dmn") || name.endsWith(".dmn11.xml");
  }

  boolean isCase() {
    return name.endsWith(".cmmn") || name.endsWith(".cmmn10.xml") || name.endsWith(".cmmn11.xml");
  }
}

package io.flowbridge.process.deployment;

/** One file of a deployment. The engine decides by the file name what it is. */
record DeploymentResource(String name, byte[] content) {

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

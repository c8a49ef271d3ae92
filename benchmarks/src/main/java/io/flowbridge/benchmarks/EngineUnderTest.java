package io.flowbridge.benchmarks;

import org.camunda.bpm.engine.ProcessEngine;

/**
 * An engine with a database of its own on the server that all engines share.
 *
 * @param settle leaves nothing behind that would slow down the round of the next engine
 */
record EngineUnderTest(String name, ProcessEngine engine, Settle settle, AutoCloseable owner)
    implements AutoCloseable {

  interface Settle {

    void run() throws Exception;
  }

  void deploy() {
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("engine/one-task.bpmn")
        .deploy();
  }

  @Override
  public void close() throws Exception {
    owner.close();
  }
}

package io.flowbridge.process.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;

/** A process that asks an artifact once, with a boundary event that makes it stop asking. */
final class EnduringProcess {

  static final String MODEL = read();
  static final String REQUESTS = "flowbridge.integration.requests.test-endure";

  private EnduringProcess() {}

  /** The same model under another key. */
  static String named(String key) {
    return MODEL.replace("id=\"endures\"", "id=\"" + key + "\"");
  }

  /** Answers the definition's id. */
  static String deploy(RepositoryService repository, String model) {
    return repository
        .createDeployment()
        .name("endures")
        .addString("endures.bpmn", model)
        .deployWithResult()
        .getDeployedProcessDefinitions()
        .get(0)
        .getId();
  }

  static ObjectNode completed(TestArtifact artifact, JsonNode request, int answer) {
    var completed = artifact.answerTo(request, "COMPLETED");
    completed.putObject("outputs").put("answer", answer);
    return completed;
  }

  private static String read() {
    try (var file = EnduringProcess.class.getResourceAsStream("/integration/endures.bpmn")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

package io.flowbridge.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.ProcessDriver;
import io.flowbridge.process.ProcessServiceTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * Deployments as another service makes them. What is refused is the table of {@link
 * DeploymentCheckTest}.
 */
@ProcessServiceTest
class DeploymentIT {

  @Autowired ProcessDriver bundle;

  @Test
  void shouldAnswerTheSameForTheSameContent() throws IOException {
    // given
    Map<String, ?> deployment = Map.of("name", "deployment-it", "resources", resources());

    // when
    var first = bundle.post("/internal/deployments", null, deployment);
    var second = bundle.post("/internal/deployments", null, deployment);

    // then
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.at("/deploymentId").asText()).startsWith("main:");
    assertThat(first.at("/processDefinitions/0/key").asText()).isEqualTo("asks");
    assertThat(first.at("/processDefinitions/0/id").asText()).startsWith("main:asks:");
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void shouldRefuseWithProblems() {
    // given
    var resources = List.of(file("bad.bpmn", "<nonsense/>".getBytes(StandardCharsets.UTF_8)));

    // when
    var answer =
        bundle.post("/internal/deployments", null, Map.of("name", "bad", "resources", resources));

    // then
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/code").asText()).isEqualTo("VALIDATION_FAILED");
    JsonNode problem = answer.at("/problems/0");
    assertThat(problem.path("severity").asText()).isEqualTo("ERROR");
    assertThat(problem.path("file").asText()).isEqualTo("bad.bpmn");
    assertThat(problem.path("code").asText()).isNotBlank();
  }

  @Test
  void shouldCheckWithoutDeploying() throws IOException {
    // when
    var answer = bundle.post("/internal/deployments/check", null, Map.of("resources", resources()));

    // then
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/problems")).isEmpty();
    assertThat(answer.at("/references/integrations/0/type").asText()).isEqualTo("test-ask");
    assertThat(answer.at("/references/integrations/0/inputs/0").asText()).isEqualTo("question");
    assertThat(answer.at("/references/deploymentResources/0/name").asText())
        .isEqualTo("mail/question.txt");
  }

  private static List<Map<String, String>> resources() throws IOException {
    return List.of(
        file("asks.bpmn", new ClassPathResource("integration/asks.bpmn").getContentAsByteArray()),
        file("mail/question.txt", "Dear {{name}}".getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, String> file(String name, byte[] content) {
    return Map.of("name", name, "contentBase64", Base64.getEncoder().encodeToString(content));
  }
}

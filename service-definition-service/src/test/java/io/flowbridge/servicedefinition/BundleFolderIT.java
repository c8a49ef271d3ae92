package io.flowbridge.servicedefinition;

import static io.flowbridge.servicedefinition.Bundles.bundle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** Deploying by putting files into a folder. */
class BundleFolderIT extends RunningServices {

  @Test
  void shouldDeployWhatLiesInTheFolderAndWhatChangesThere() throws IOException {
    // given
    write(bundle(key), folder.resolve(key));
    soon().until(() -> version() == 1);

    // when
    write(
        bundle(key).file("service.yaml", Bundles.yaml(key, "icon: parking")), folder.resolve(key));

    // then
    soon().until(() -> version() == 2);
  }

  @Test
  void shouldDeployZips() throws IOException {
    // given
    var written = Files.write(folder.resolve("." + key), bundle(key).zip());

    // when
    Files.move(written, folder.resolve(key + ".zip"), StandardCopyOption.ATOMIC_MOVE);

    // then
    soon().until(() -> version() == 1);
  }

  @Test
  void shouldTryAgainAndSayWhyItWaits() throws IOException {
    // given
    neighbours.answer(
        "/internal/deployments/check", 503, "{'code': 'UNAVAILABLE', 'detail': 'not up yet'}");
    write(bundle(key), folder.resolve(key));
    soon().until(() -> waiting().has(key));

    // when
    assertThat(waiting().path(key).toString()).contains("not up yet");
    neighbours.reset();

    // then
    soon().until(() -> version() == 1);
    soon().until(() -> !waiting().has(key));
  }

  @Test
  void shouldNotPutAnOldFolderOverANewDeployment() throws IOException {
    // given
    write(bundle(key), folder.resolve(key));
    soon().until(() -> version() == 1);

    // when
    api.deploy(bundle(key).file("service.yaml", Bundles.yaml(key, "icon: new")));

    // then
    await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(5)).until(() -> version() == 2);
  }

  private static void write(Bundles bundle, Path target) throws IOException {
    for (var file : bundle.files().entrySet()) {
      var path = target.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private JsonNode waiting() {
    var health =
        RestClient.create("http://localhost:" + port())
            .get()
            .uri("/actuator/health")
            .headers(headers -> headers.setBearerAuth(Tokens.of("operator")))
            .retrieve()
            .body(JsonNode.class);
    return health == null ? Json.json("{}") : health.at("/components/bundleFolder/details/waiting");
  }

  private int version() {
    return api.as(
            "clerk",
            "query ($key: String!) { serviceDefinition(key: $key) { version } }",
            Map.of("key", key))
        .at("/data/serviceDefinition/version")
        .asInt();
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(30));
  }
}

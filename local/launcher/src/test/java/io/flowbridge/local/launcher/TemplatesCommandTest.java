package io.flowbridge.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesCommandTest {

  private static final Path FOLDER = Path.of("/templates");

  @ParameterizedTest
  @CsvSource({
    "petstore.yaml,petstore",
    "Pet Store v2.openapi.json,pet-store-v2-openapi",
    "2024-orders.yml,orders",
    "42.json,api",
    "__.yaml,api"
  })
  void shouldNameTheDocumentAfterItsFile(String file, String name) {
    var document = Path.of("/documents").resolve(file);

    assertThat(TemplatesCommand.settings(document, FOLDER, Optional.empty()))
        .contains(
            "--flowbridge.integration.http.openapi." + name + ".file=/documents/" + file,
            "--flowbridge.integration.write-templates=/templates");
  }

  @Test
  void shouldHandOnTheServer() {
    var document = Path.of("/documents/shop.yaml");

    assertThat(TemplatesCommand.settings(document, FOLDER, Optional.of("https://shop.example.org")))
        .contains("--flowbridge.integration.http.openapi.shop.server=https://shop.example.org");
  }

  @Test
  void shouldSayThatThereIsNoDocument() {
    var arguments = Arguments.parse("templates", "/nowhere/api.yaml");
    var command = new TemplatesCommand(Workspace.from(arguments), new Console());

    assertThatThrownBy(() -> command.run(arguments))
        .isInstanceOf(LauncherException.class)
        .hasMessageContaining("/nowhere/api.yaml");
  }
}

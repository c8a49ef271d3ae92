package io.flowbridge.form.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms everybody tries first must be accepted. */
class ExampleFormsTest {

  private static final Path EXAMPLES = Path.of("..", "examples", "services");

  private final ObjectMapper json = new ObjectMapper();
  private final SchemaCheck check = new SchemaCheck(new SchemaCompiler());

  static Stream<Path> schemas() throws IOException {
    try (var files = Files.walk(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".schema.json")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void shouldAcceptForm(Path schema) throws IOException {
    assertThat(check.check(read(schema), read(sibling(schema, ".ui.json")))).isEmpty();
    assertThat(TranslationRules.check(read(sibling(schema, ".i18n.json")))).isEmpty();
  }

  private static Path sibling(Path schema, String ending) {
    return schema.resolveSibling(schema.getFileName().toString().replace(".schema.json", ending));
  }

  private @Nullable JsonNode read(Path file) throws IOException {
    return Files.exists(file) ? json.readTree(file.toFile()) : null;
  }
}

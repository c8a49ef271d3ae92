package io.flowbridge.integration.http.openapi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads a document's text within bounds of size and depth, before anything looks for meaning in it.
 * YAML is read without its aliases: a few lines of them unfold to gigabytes, and OpenAPI has
 * references for that.
 */
final class ApiFile {

  private static final int LONGEST = 5 * 1024 * 1024;
  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder().maxNestingDepth(100).build();
  private static final ObjectMapper JSON =
      new ObjectMapper(JsonFactory.builder().streamReadConstraints(BOUNDS).build());
  private static final YAMLFactory YAML_FACTORY = yaml();
  private static final ObjectMapper YAML = new ObjectMapper(YAML_FACTORY);

  private ApiFile() {}

  static JsonNode read(Path file) {
    try {
      var text = text(file);
      var isJson = text.stripLeading().startsWith("{");
      if (!isJson) {
        refuseAliases(file, text);
      }
      var document = (isJson ? JSON : YAML).readTree(text);
      if (!document.isObject()) {
        throw new ApiDocumentException(
            "Expected an OpenAPI 3 document in %s, but it is no map".formatted(file));
      }
      return document;
    } catch (JsonProcessingException e) {
      throw new ApiDocumentException(
          "Expected JSON or YAML in %s, but %s".formatted(file, e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new ApiDocumentException("Expected to read %s, but %s".formatted(file, e), e);
    }
  }

  private static String text(Path file) throws IOException {
    try (var content = Files.newInputStream(file)) {
      var bytes = content.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new ApiDocumentException(
            "Expected at most %d bytes in %s, but there are more".formatted(LONGEST, file));
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static void refuseAliases(Path file, String text) throws IOException {
    try (YAMLParser parser = YAML_FACTORY.createParser(text)) {
      while (parser.nextToken() != null) {
        if (parser.isCurrentAlias()) {
          throw new ApiDocumentException(
              "Expected YAML without aliases in %s, but there is '*%s': use $ref instead"
                  .formatted(file, parser.getText()));
        }
      }
    }
  }

  private static YAMLFactory yaml() {
    var options = new LoaderOptions();
    options.setCodePointLimit(LONGEST);
    return YAMLFactory.builder().streamReadConstraints(BOUNDS).loaderOptions(options).build();
  }
}

package io.flowbridge.servicedefinition.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads {@code service.yaml} and says what is wrong with it. */
@Component
class ServiceYamlReader {

  private static final String FILE = ServiceBundle.SERVICE_YAML;
  private static final int MAX_BYTES = 256 * 1024;

  private final YAMLMapper yaml = new YAMLMapper();
  private final Schema schema = schema();

  /** Empty if anything is wrong that was reported as an error. */
  Optional<ServiceYaml> read(ServiceBundle bundle, Consumer<BundleProblem> problems) {
    var content = bundle.file(FILE);
    if (content == null || content.length > MAX_BYTES) {
      problems.accept(
          BundleProblem.error(FILE, null, "MISSING_FILE", "Expected a file service.yaml"));
      return Optional.empty();
    }
    try {
      var tree = yaml.readTree(content);
      var errors = schema.validate(tree).stream().map(ServiceYamlReader::problem).toList();
      errors.forEach(problems);
      return errors.isEmpty() ? Optional.of(bind(tree)) : Optional.empty();
    } catch (IOException e) {
      problems.accept(BundleProblem.error(FILE, null, "MALFORMED", message(e)));
      return Optional.empty();
    }
  }

  private ServiceYaml bind(JsonNode tree) throws JsonProcessingException {
    return yaml.treeToValue(tree, ServiceYaml.class);
  }

  private static BundleProblem problem(Error error) {
    var element = String.valueOf(error.getInstanceLocation());
    var property = error.getProperty();
    return BundleProblem.error(
        FILE,
        property == null ? element : element + "/" + property,
        "INVALID_SERVICE",
        "Expected another value: " + error.getMessage());
  }

  private static String message(IOException malformed) {
    return malformed instanceof JsonProcessingException json
        ? "Expected YAML: " + json.getOriginalMessage()
        : "Expected YAML";
  }

  private static Schema schema() {
    try (InputStream text = ServiceYamlReader.class.getResourceAsStream("/service.schema.json")) {
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              registry ->
                  registry.schemaRegistryConfig(
                      SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build()))
          .getSchema(Objects.requireNonNull(text), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException("Expected service.schema.json on the class path", e);
    }
  }
}

package io.flowbridge.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Draft202012;
import com.networknt.schema.path.PathType;
import org.springframework.stereotype.Component;

/**
 * Makes schemas executable: draft 2020-12, formats asserted, nothing ever loaded from elsewhere.
 */
@Component
public final class SchemaCompiler {

  private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

  private final Dialect dialect =
      Dialect.builder(Draft202012.getInstance())
          .formats(formats -> formats.replaceAll((name, format) -> new BoundedFormat(format)))
          .build();
  private final SchemaRegistryConfig config =
      SchemaRegistryConfig.builder()
          .formatAssertionsEnabled(true)
          .pathType(PathType.JSON_POINTER)
          .regularExpressionFactory(new SafePatterns())
          .build();
  private final Schema metaSchema = registry().getSchema(SchemaLocation.of(META_SCHEMA));

  public Schema compile(JsonNode schema) {
    var anonymous = schema.deepCopy();
    // An $id would let a reference leave the document under another name.
    ((ObjectNode) anonymous).remove("$id");
    return registry().getSchema(anonymous);
  }

  Schema metaSchema() {
    return metaSchema;
  }

  /** One for each schema: a shared one would let schemas find each other by name. */
  private SchemaRegistry registry() {
    return SchemaRegistry.withDialect(
        dialect,
        registry ->
            registry
                .schemaRegistryConfig(config)
                .schemaLoader(loader -> loader.fetchRemoteResources(false)));
  }
}

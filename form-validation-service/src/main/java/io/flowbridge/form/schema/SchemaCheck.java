package io.flowbridge.form.schema;

import static io.flowbridge.form.schema.SchemaLimits.MAX_BYTES;
import static io.flowbridge.form.schema.SchemaLimits.MAX_DEPTH;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.flowbridge.form.Depth;
import io.flowbridge.form.KeywordCode;
import io.flowbridge.form.schema.Subschemas.Located;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says everything that is wrong with a form, before anybody fills it in. */
@Component
class SchemaCheck {

  private static final String ROOT = "/schema";

  private final SchemaCompiler compiler;

  SchemaCheck(SchemaCompiler compiler) {
    this.compiler = compiler;
  }

  List<SchemaProblem> check(@Nullable JsonNode schema, @Nullable JsonNode uiSchema) {
    if (schema == null || !schema.isObject()) {
      return List.of(new SchemaProblem(ROOT, "TYPE", "Expected the schema to be a JSON object"));
    }
    var tooLarge = checkSize(schema);
    if (!tooLarge.isEmpty()) {
      return tooLarge;
    }
    var problems = new ArrayList<SchemaProblem>();
    problems.addAll(checkAgainstMetaSchema(schema));
    problems.addAll(RootRules.check(schema));
    problems.addAll(SchemaRules.check(new Located(ROOT, schema)));
    if (problems.isEmpty()) {
      problems.addAll(InPlaceCycles.check(new Located(ROOT, schema)));
    }
    problems.addAll(UiSchemaRules.check(schema, uiSchema));
    return problems.stream().distinct().toList();
  }

  private static List<SchemaProblem> checkSize(JsonNode schema) {
    if (schema.toString().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return List.of(
          new SchemaProblem(
              ROOT,
              "TOO_LARGE",
              "Expected the schema to have at most %d bytes".formatted(MAX_BYTES)));
    }
    if (Depth.exceeds(schema, MAX_DEPTH)) {
      return List.of(
          new SchemaProblem(
              ROOT,
              "TOO_DEEP",
              "Expected the schema to nest at most %d deep".formatted(MAX_DEPTH)));
    }
    return List.of();
  }

  private List<SchemaProblem> checkAgainstMetaSchema(JsonNode schema) {
    return compiler.metaSchema().validate(schema).stream().map(SchemaCheck::problem).toList();
  }

  private static SchemaProblem problem(Error error) {
    return new SchemaProblem(
        ROOT + error.getInstanceLocation(), KeywordCode.of(error.getKeyword()), error.getMessage());
  }
}

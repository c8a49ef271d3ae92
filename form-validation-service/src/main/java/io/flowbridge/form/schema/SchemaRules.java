package io.flowbridge.form.schema;

import static io.flowbridge.form.schema.SchemaLimits.MAX_PROPERTIES;

import com.google.re2j.PatternSyntaxException;
import io.flowbridge.form.schema.Subschemas.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rules for every schema inside a form, the meta-schema does not know them. */
final class SchemaRules {

  private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private final Located root;
  private final List<SchemaProblem> problems = new ArrayList<>();
  private int properties;

  private SchemaRules(Located root) {
    this.root = root;
  }

  static List<SchemaProblem> check(Located root) {
    var rules = new SchemaRules(root);
    rules.visit(root);
    if (rules.properties > MAX_PROPERTIES) {
      rules.report(root, "TOO_LARGE", "Expected at most %d properties".formatted(MAX_PROPERTIES));
    }
    return rules.problems;
  }

  private void visit(Located schema) {
    checkNames(schema.child("properties"));
    checkPattern(schema.child("pattern"));
    checkPatternNames(schema.child("patternProperties"));
    checkReference(schema.child("$ref"));
    refuse(schema.child("$dynamicRef"), "Expected $ref instead of $dynamicRef");
    if (!schema.path().equals(root.path())) {
      refuse(schema.child("$id"), "Expected $id at the root only");
    }
    Subschemas.of(schema).forEach(this::visit);
  }

  private void checkNames(Located named) {
    named
        .node()
        .fieldNames()
        .forEachRemaining(
            name -> {
              properties++;
              if (!SAFE_NAME.matcher(name).matches()) {
                report(
                    named.child(name),
                    "UNSAFE_NAME",
                    "Expected a letter, then letters, digits or underscores");
              }
            });
  }

  private void checkPattern(Located pattern) {
    if (pattern.node().isTextual()) {
      checkPattern(pattern, pattern.node().asText());
    }
  }

  private void checkPatternNames(Located named) {
    named.node().fieldNames().forEachRemaining(name -> checkPattern(named.child(name), name));
  }

  private void checkPattern(Located where, String regex) {
    try {
      SafePatterns.compile(regex);
    } catch (PatternSyntaxException e) {
      report(
          where,
          "UNSUPPORTED_PATTERN",
          "Expected a regular expression without look-around and back references: "
              + e.getDescription());
    }
  }

  private void checkReference(Located reference) {
    if (!reference.node().isTextual()) {
      return;
    }
    if (!reference.node().asText().startsWith("#")) {
      report(reference, "REMOTE_REF", "Expected a reference inside the schema: #/$defs/…");
    } else if (LocalReferences.resolve(root.node(), reference.node().asText()).isEmpty()) {
      report(reference, "UNRESOLVED_REF", "Expected a reference to a schema that exists");
    }
  }

  private void refuse(Located keyword, String message) {
    if (!keyword.node().isMissingNode()) {
      report(keyword, "UNSUPPORTED_KEYWORD", message);
    }
  }

  private void report(Located where, String code, String message) {
    problems.add(new SchemaProblem(where.path(), code, message));
  }
}

package io.flowbridge.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.MessageSourceError;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.FormatValidator;
import com.networknt.schema.path.NodePath;
import java.util.function.Supplier;

/**
 * A format that no long text has. Some of the library's formats are regular expressions that
 * overflow the stack on a text of some ten thousand characters.
 */
record BoundedFormat(Format format) implements Format {

  private static final int MAX_LENGTH = 2_000;

  @Override
  public String getName() {
    return format.getName();
  }

  @Override
  public String getMessageKey() {
    return format.getMessageKey();
  }

  @Override
  public void validate(
      ExecutionContext execution,
      SchemaContext schema,
      JsonNode node,
      JsonNode root,
      NodePath location,
      boolean assertionsEnabled,
      Supplier<MessageSourceError.Builder> message,
      FormatValidator validator) {
    if (node.isTextual() && node.asText().length() > MAX_LENGTH) {
      Format.super.validate(
          execution, schema, node, root, location, assertionsEnabled, message, validator);
    } else {
      format.validate(
          execution, schema, node, root, location, assertionsEnabled, message, validator);
    }
  }

  /** Reached by too long texts only. */
  @Override
  public boolean matches(ExecutionContext execution, String value) {
    return false;
  }
}

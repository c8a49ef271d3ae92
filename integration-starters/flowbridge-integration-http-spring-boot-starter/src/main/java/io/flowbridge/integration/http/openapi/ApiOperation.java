package io.flowbridge.integration.http.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation as a template needs it.
 *
 * @param category what the modeler shows it under
 * @param id of the document and the operation: small letters, digits and hyphens
 * @param url with {names} for the parameters of its path
 * @param fields what a designer fills in
 * @param contentType of what it sends; null if it sends nothing
 * @param credential null if the document asks for none
 */
record ApiOperation(
    Category category,
    String id,
    String name,
    String description,
    String method,
    String url,
    List<Field> fields,
    @Nullable String contentType,
    @Nullable Credential credential) {

  /** The document, as its author called it. */
  record Category(String id, String name) {}

  /**
   * A parameter, a value of the body, or the body as a whole.
   *
   * @param input of {@code call-http}, or a value of one, such as {@code query.limit}
   * @param schema what the template makes a field of
   * @param expressionOnly whether plain text is wrong, because the body has a number or JSON there
   */
  record Field(
      String input,
      String label,
      String description,
      ObjectNode schema,
      boolean required,
      boolean expressionOnly) {}

  /**
   * The artifact's credential by which it is called.
   *
   * @param scheme what the document asks for
   */
  record Credential(String name, String scheme, boolean required) {}
}

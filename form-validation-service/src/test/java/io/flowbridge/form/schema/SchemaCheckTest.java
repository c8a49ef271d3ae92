package io.flowbridge.form.schema;

import static io.flowbridge.form.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCheckTest {

  private final SchemaCheck check = new SchemaCheck(new SchemaCompiler());

  @Test
  void shouldAcceptAGoodForm() {
    // given
    var schema =
        json(
            """
            {'$schema': 'https://json-schema.org/draft/2020-12/schema', 'type': 'object',
             'properties': {'tree': {'$ref': '#/$defs/tree'}, 'mail': {'type': 'string', 'format': 'email'}},
             '$defs': {'tree': {'type': 'object',
                'properties': {'name': {'type': 'string'}, 'children': {'type': 'array', 'items': {'$ref': '#/$defs/tree'}}}}}}
            """);
    var uiSchema =
        json(
            """
            {'type': 'VerticalLayout', 'elements': [
              {'type': 'Control', 'scope': '#/properties/mail'},
              {'type': 'Control', 'scope': '#/properties/tree/properties/name'}]}
            """);

    // then
    assertThat(check.check(schema, uiSchema)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "/schema | TYPE | []",
        "/schema/type | ROOT_TYPE | {'type': 'array'}",
        "/schema/type | ROOT_TYPE | {'properties': {}}",
        "/schema/$schema | UNSUPPORTED_DIALECT | {'type': 'object', '$schema': 'http://json-schema.org/draft-07/schema#'}",
        "/schema/properties/a/minLength | TYPE | {'type': 'object', 'properties': {'a': {'minLength': 'x'}}}",
        "/schema/properties/fb_a | RESERVED_NAME | {'type': 'object', 'properties': {'fb_a': {}}}",
        "/schema/properties/a-b | UNSAFE_NAME | {'type': 'object', 'properties': {'a-b': {}}}",
        "/schema/properties/a/properties/ä | UNSAFE_NAME | {'type': 'object', 'properties': {'a': {'properties': {'ä': {}}}}}",
        "/schema/properties/a/pattern | UNSUPPORTED_PATTERN | {'type': 'object', 'properties': {'a': {'pattern': '(?=x)'}}}",
        "/schema/properties/a/$ref | REMOTE_REF | {'type': 'object', 'properties': {'a': {'$ref': 'https://example.org/a.json'}}}",
        "/schema/properties/a/$ref | UNRESOLVED_REF | {'type': 'object', 'properties': {'a': {'$ref': '#/$defs/nothing'}}}",
        "/schema/properties/a/$id | UNSUPPORTED_KEYWORD | {'type': 'object', 'properties': {'a': {'$id': 'https://example.org/a'}}}",
        "/schema | ENDLESS | {'type': 'object', 'allOf': [{'$ref': '#'}]}",
        "/schema/patternProperties | UNSUPPORTED_KEYWORD | {'type': 'object', 'patternProperties': {'^x': {}}}"
      })
  void shouldNameWhatIsWrong(String path, String code, String schema) {
    assertThat(check.check(json(schema), null))
        .extracting(SchemaProblem::path, SchemaProblem::code)
        .contains(tuple(path, code));
  }

  @Test
  void shouldFindReferencesThatDouble() {
    // given
    var definitions = new StringBuilder("'d0': {}");
    for (int i = 1; i < 30; i++) {
      definitions.append(
          ", 'd%d': {'allOf': [{'$ref': '#/$defs/d%d'}, {'$ref': '#/$defs/d%d'}]}"
              .formatted(i, i - 1, i - 1));
    }
    var schema =
        "{'type': 'object', 'properties': {'a': {'$ref': '#/$defs/d29'}}, '$defs': {%s}}"
            .formatted(definitions);

    // then
    assertThat(check.check(json(schema), null))
        .extracting(SchemaProblem::code)
        .containsExactly("ENDLESS");
  }

  @Test
  void shouldFindScopesThatLeadNowhere() {
    // given
    var schema = json("{'type': 'object', 'properties': {'a': {}}}");
    var uiSchema =
        json("{'type': 'Group', 'elements': [{'type': 'Control', 'scope': '#/properties/b'}]}");

    // then
    assertThat(check.check(schema, uiSchema))
        .extracting(SchemaProblem::path, SchemaProblem::code)
        .containsExactly(tuple("/uiSchema/elements/0/scope", "UNKNOWN_SCOPE"));
  }

  @Test
  void shouldRefuseSchemasThatAreTooLarge() {
    // given
    var schema = json("{'type': 'object', 'description': '%s'}".formatted("x".repeat(300_000)));

    // then
    assertThat(check.check(schema, null))
        .extracting(SchemaProblem::code)
        .containsExactly("TOO_LARGE");
  }
}

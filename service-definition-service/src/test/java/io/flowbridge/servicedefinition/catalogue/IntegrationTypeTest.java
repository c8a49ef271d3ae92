package io.flowbridge.servicedefinition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationTypeTest {

  private static final String INPUTS =
      """
      {"properties": {
        "url": {"type": "string"}, "query": {"type": ["object", "null"], "additionalProperties": {}},
        "body": {}, "place": {"type": "object", "properties": {"town": {}}}, "a.b": {"type": "string"}}}""";

  private final IntegrationType type = type();

  @ParameterizedTest
  @CsvSource({
    "url,true", "query,true", "query.limit,true", "query.a.b,true", "body.article,true",
    "place.town,true", "place.street,false", "url.host,false", "headers.x,false", "other,false",
    "a.b,true", "a.c,false", ".x,false"
  })
  void shouldKnowInputsAndValuesOfMaps(String name, boolean known) {
    assertThat(type.hasInput(name)).isEqualTo(known);
  }

  @Test
  void shouldCountValueForItsMap() {
    assertThat(type.inputOf("query.limit")).isEqualTo("query");
    assertThat(type.inputOf("a.b")).isEqualTo("a.b");
    assertThat(type.inputOf("url")).isEqualTo("url");
  }

  private static IntegrationType type() {
    try {
      JsonNode inputs = new ObjectMapper().readTree(INPUTS);
      return new IntegrationType(
          "call",
          1,
          "Call",
          null,
          List.of(),
          inputs,
          inputs,
          inputs,
          List.of(),
          1,
          Instant.EPOCH,
          List.of());
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }
}

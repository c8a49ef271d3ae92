package io.flowbridge.process.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NestedInputsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final NestedInputs nested =
      new NestedInputs(json("{\"properties\": {\"query\": {}, \"a.b\": {}, \"url\": {}}}"));

  @Test
  void shouldPutValuesIntoTheirMaps() {
    // given
    Map<String, JsonNode> inputs = new LinkedHashMap<>();
    inputs.put("query.limit", IntNode.valueOf(5));
    inputs.put("query", json("{\"page\": 2}"));
    inputs.put("a.b", IntNode.valueOf(1));
    inputs.put("other.x", IntNode.valueOf(3));

    // when
    var read = nested.of(inputs, JSON.createObjectNode());

    // then
    assertThat(read)
        .isEqualTo(json("{\"query\": {\"page\": 2, \"limit\": 5}, \"a.b\": 1, \"other.x\": 3}"));
  }

  @Test
  void shouldMakeMapWhereThereIsNone() {
    assertThat(nested.of(Map.of("query.limit", IntNode.valueOf(5)), JSON.createObjectNode()))
        .isEqualTo(json("{\"query\": {\"limit\": 5}}"));
  }

  @Test
  void shouldLeaveValueWhoseInputIsNoMap() {
    Map<String, JsonNode> inputs =
        Map.of("url", TextNode.valueOf("u"), "url.host", TextNode.valueOf("h"));

    assertThat(nested.of(inputs, JSON.createObjectNode()))
        .isEqualTo(json("{\"url\": \"u\", \"url.host\": \"h\"}"));
  }

  @Test
  void shouldCountValueForItsMap() {
    assertThat(nested.inputsOf(Set.of("query.limit", "a.b", "new")))
        .containsExactlyInAnyOrder("query", "a.b", "new");
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }
}

package io.flowbridge.integration.test;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a process asked of a mocked type.
 *
 * @param attempt 1 for the first
 * @param inputs as the element gave them
 * @param body the whole request, as docs/events/integration-request.schema.json has it
 */
public record MockedRequest(String processInstanceId, int attempt, JsonNode inputs, JsonNode body) {

  static MockedRequest of(JsonNode body) {
    return new MockedRequest(
        body.path("processInstanceId").asText(),
        body.path("attempt").asInt(),
        body.path("inputs"),
        body);
  }

  /** An input as text; empty if there is none. */
  public String input(String name) {
    return inputs.path(name).asText();
  }
}

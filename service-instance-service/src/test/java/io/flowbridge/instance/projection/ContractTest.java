package io.flowbridge.instance.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.flowbridge.instance.ServiceInstanceStatus;
import io.flowbridge.instance.projection.InstanceSnapshot.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What this service reads is what docs/events promises. */
class ContractTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .findAndRegisterModules()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final String SNAPSHOT =
      """
      {"id":"main:1","bundle":"main","version":7,"processDefinitionId":"main:d","businessKey":null,
       "processDefinitionKey":"d","state":"%s","startedAt":"2026-01-01T00:00:00Z","data":{"a":1},
       "activities":[{"activityId":"x","state":"INCIDENT","count":2}],
       "incidents":%s,"participants":{"users":["a"],"groups":[]}}
      """;

  private static final String FACT =
      """
      {"id":"main:1:1","bundle":"main","type":"TASK_CLAIMED","time":"2026-01-01T00:00:00Z",
       "processInstanceId":"main:1","taskId":"main:t"}
      """;

  @Test
  void shouldReadWhatTheContractAllows() throws Exception {
    var snapshot = SNAPSHOT.formatted("ACTIVE", "[]");
    assertThat(isValid("instance-snapshot", snapshot)).isTrue();
    assertThat(isValid("history-fact", FACT)).isTrue();

    assertThat(JSON.readValue(snapshot, InstanceSnapshot.class).toCase().id()).isEqualTo("main:1");
    assertThat(JSON.readValue(FACT, HistoryFact.class).toFact().data()).isEmpty();
  }

  @Test
  void shouldNeedNoMoreThanTheContractPromises() throws Exception {
    assertThat(schema("instance-snapshot").at("/required").toString())
        .contains("id", "bundle", "version", "processDefinitionId", "state", "startedAt")
        .contains("data", "activities", "incidents", "participants");
    assertThat(schema("history-fact").at("/required").toString())
        .contains("id", "type", "time", "processInstanceId");
  }

  @Test
  void shouldKnowEveryState() throws Exception {
    var states = schema("instance-snapshot").at("/properties/state/enum");

    assertThat(StreamSupport.stream(states.spliterator(), false).map(JsonNode::asText))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(State.values()).map(Enum::name).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, [], ACTIVE",
    "ACTIVE, [{}], INCIDENT",
    "SUSPENDED, [{}], SUSPENDED",
    "COMPLETED, [], COMPLETED",
    "CANCELLED, [{}], CANCELLED"
  })
  void shouldDeriveStatus(String state, String incidents, ServiceInstanceStatus status)
      throws Exception {
    var snapshot = JSON.readValue(SNAPSHOT.formatted(state, incidents), InstanceSnapshot.class);

    assertThat(snapshot.status()).isEqualTo(status);
  }

  private static boolean isValid(String name, String json) throws Exception {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema(name).toString(), InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }

  private static JsonNode schema(String name) throws Exception {
    return JSON.readTree(Files.readString(Path.of("../docs/events/" + name + ".schema.json")));
  }
}

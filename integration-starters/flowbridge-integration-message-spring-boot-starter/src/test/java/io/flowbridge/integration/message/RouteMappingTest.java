package io.flowbridge.integration.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.message.MessageProperties.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteMappingTest {

  private static final Route PLACED =
      new Route(
          "shop.orders",
          "main",
          "order",
          null,
          "type = 'placed'",
          "id",
          "$headers.\"event-id\"",
          Map.of("pieces", "$sum(lines.pieces)", "note", "note", "lines", "lines"));

  private static final Route SHIPPED =
      new Route(
          "warehouse.shipped", "other", null, "order-shipped", null, "order", "$key", Map.of());

  private final RouteMapping mapping =
      new RouteMapping(Map.of("placed", PLACED, "shipped", SHIPPED), "messenger");

  @Test
  void shouldStartProcess() throws Exception {
    var command =
        mapping
            .commandOf(
                message(
                    "placed",
                    "{\"type\": \"placed\", \"id\": 7, \"lines\": [{\"pieces\": 2}, {\"pieces\": 3}]}"))
            .orElseThrow();

    assertThat(command.bundle()).isEqualTo("main");
    assertThat(command.path()).isEqualTo("/internal/process-instances");
    assertThat(command.body())
        .containsEntry("processDefinitionKey", "order")
        .containsEntry("businessKey", "7")
        .containsEntry("idempotencyKey", "messenger/placed/e-1");
    assertThat(new ObjectMapper().valueToTree(command.body().get("variables")).toString())
        .containsAnyOf("\"pieces\":5,", "\"pieces\":5}")
        .contains("\"lines\":[{\"pieces\":2},{\"pieces\":3}]")
        .doesNotContain("note");
  }

  @Test
  void shouldCorrelateMessage() throws Exception {
    var command = mapping.commandOf(message("shipped", "{\"order\": \"A-7\"}")).orElseThrow();

    assertThat(command.bundle()).isEqualTo("other");
    assertThat(command.path()).isEqualTo("/internal/messages");
    assertThat(command.body())
        .containsEntry("name", "order-shipped")
        .containsEntry("businessKey", "A-7")
        .containsEntry("idempotencyKey", "messenger/shipped/k");
  }

  @Test
  void shouldPassOverWhatIsNotMeant() throws Exception {
    assertThat(mapping.commandOf(message("placed", "{\"type\": \"cancelled\"}"))).isEmpty();
    assertThat(mapping.commandOf(message("placed", "[]"))).isEmpty();
  }

  @Test
  void shouldRefuseMessageWithoutKeys() {
    assertRefused(message("shipped", "{}"), "MAPPING_FAILED", "business-key");
    assertRefused(message("shipped", "{\"order\": \" \"}"), "MAPPING_FAILED", "business-key");
    assertRefused(message("shipped", "{\"order\": {}}"), "MAPPING_FAILED", "business-key");
    var anonymous =
        new RoutedMessage(
            "placed",
            1,
            null,
            "t",
            null,
            null,
            Map.of(),
            json("{\"type\": \"placed\", \"id\": 7}"),
            null);
    assertRefused(anonymous, "MAPPING_FAILED", "idempotency-key");
  }

  @Test
  void shouldRefuseHugeIdempotencyKey() {
    var huge =
        new RoutedMessage(
            "shipped", 1, null, "t", null, "k".repeat(201), Map.of(), json("{\"order\": 1}"), null);

    assertRefused(huge, "MAPPING_FAILED", "200 characters");
  }

  @Test
  void shouldRefuseWhatIsNoJson() {
    var unreadable =
        new RoutedMessage("placed", 1, null, "t", null, "k", Map.of(), null, "bm8ganNvbg==");

    assertRefused(unreadable, "MALFORMED_MESSAGE", "JSON");
  }

  @Test
  void shouldRefuseRouteThatIsGone() {
    assertRefused(message("gone", "{}"), "UNKNOWN_ROUTE", "gone");
  }

  @Test
  void shouldEndExpressionThatDoesNot() {
    var endless =
        new Route(
            "t", "main", "p", null, "($f := function() { $f() }; $f())", null, "$key", Map.of());

    assertThatThrownBy(
            () ->
                new RouteMapping(Map.of("endless", endless), "messenger")
                    .commandOf(message("endless", "{}")))
        .isInstanceOf(DeliveryException.class);
  }

  @Test
  void shouldRefuseExpressionsThatAreNone() {
    var broken = new Route("t", "main", "p", null, null, "(", "$key", Map.of());

    assertThatThrownBy(() -> new RouteMapping(Map.of("broken", broken), "messenger"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("routes.broken.business-key");
  }

  private void assertRefused(RoutedMessage message, String code, String text) {
    assertThatThrownBy(() -> mapping.commandOf(message))
        .isInstanceOfSatisfying(
            DeliveryException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(DeliveryException.Kind.REFUSED);
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.getMessage()).contains(text);
            });
  }

  private static RoutedMessage message(String route, String body) {
    return new RoutedMessage(
        route, 1, null, "t", "0@1", "k", Map.of("event-id", "e-1"), json(body), null);
  }

  private static com.fasterxml.jackson.databind.JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}

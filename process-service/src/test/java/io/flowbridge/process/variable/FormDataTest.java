package io.flowbridge.process.variable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.Test;

class FormDataTest {

  private final FormData formData = new FormData(new ObjectMapper());

  @Test
  void shouldKeepTextNumbersAndBooleans() {
    // when
    var values =
        formData.changes(Map.of("text", "a", "whole", 7, "number", 1.5, "yes", true)).values();

    // then
    assertThat(values)
        .containsEntry("text", "a")
        .containsEntry("whole", 7L)
        .containsEntry("number", 1.5)
        .containsEntry("yes", true);
  }

  @Test
  void shouldKeepObjectsAndListsAsJson() {
    // when
    var values =
        formData.changes(Map.of("car", Map.of("plate", "M-AB"), "zones", List.of(1, 2))).values();

    // then
    TypedValue car = values.getValueTyped("car");
    assertThat(car.getType().getName()).isEqualTo("json");
    assertThat(values.<TypedValue>getValueTyped("zones").getType().getName()).isEqualTo("json");
  }

  @Test
  void shouldRemoveWhatIsNull() {
    // given
    Map<String, Object> data = new HashMap<>();
    data.put("gone", null);

    // then
    assertThat(formData.changes(data).removed()).containsExactly("gone");
  }

  @Test
  void shouldRefuseNamesOfThePlatform() {
    assertThatThrownBy(() -> formData.changes(Map.of("fb_startedBy", "admin")))
        .hasMessageContaining("fb_startedBy");
  }

  @Test
  void shouldRefuseWholeNumbersThatDoNotFit() {
    assertThatThrownBy(
            () -> formData.changes(Map.of("big", new BigInteger("99999999999999999999"))))
        .hasMessageContaining("big");
  }
}

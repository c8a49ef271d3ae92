package io.flowbridge.servicedefinition.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.servicedefinition.Bundles;
import io.flowbridge.servicedefinition.FormRef;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormKeysTest {

  private static final Map<String, FormRef> FORMS = Map.of("start", new FormRef("x.start", 3));

  @Test
  void shouldChangeNothingButFormKeys() {
    // when
    var pinned = pin(Bundles.bpmn("start"));

    // then
    assertThat(pinned)
        .isEqualToIgnoringWhitespace(
            Bundles.bpmn("x.start@3")
                .replace(
                    "id=\"work\" name=\"Prüfen\" camunda:formKey=\"x.start@3\"",
                    "camunda:formKey=\"x.start@3\" id=\"work\" name=\"Prüfen\""));
  }

  @Test
  void shouldKeepOtherFormKeys() {
    assertThat(pin(Bundles.bpmn("embedded:app:x.html"))).contains("\"embedded:app:x.html\"");
  }

  @Test
  void shouldNotReadWhatADoctypeNames() {
    // given
    var evil =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
            .getBytes(StandardCharsets.UTF_8);

    // then
    assertThatThrownBy(() -> FormKeys.pin(evil, FORMS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String pin(String bpmn) {
    return new String(
        FormKeys.pin(bpmn.getBytes(StandardCharsets.UTF_8), FORMS), StandardCharsets.UTF_8);
  }
}

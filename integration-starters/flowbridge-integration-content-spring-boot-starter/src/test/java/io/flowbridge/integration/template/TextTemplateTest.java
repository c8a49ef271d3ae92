package io.flowbridge.integration.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTemplateTest {

  @Test
  void shouldFillInValues() {
    var data = Map.of("name", "Ada", "address", Map.of("town", "Köln"), "list", List.of("a", "b"));

    assertThat(html("{{name}}, {{address.town}}{{missing}}:{{#list}} {{.}}{{/list}}", data))
        .isEqualTo("Ada, Köln: a b");
  }

  @Test
  void shouldEscapeValuesInHtmlOnly() {
    var data = Map.of("name", "<Ada> & Co");

    assertThat(html("{{name}}", data)).isEqualTo("&lt;Ada&gt; &amp; Co");
    assertThat(TextTemplate.plain("{{name}}").fill(data, 100)).isEqualTo("<Ada> & Co");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{name.class}}",
        "{{name.class.classLoader}}",
        "{{name.length}}",
        "{{name.toUpperCase}}",
        "{{list.class}}",
        "{{class}}",
        "{{getClass}}"
      })
  void shouldCallNothing(String template) {
    assertThat(html(template, Map.of("name", "Ada", "list", List.of("a")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{#open}}", "{{/closed}}", "{{>/etc/passwd}}"})
  void shouldRefuseWhatIsNoTemplate(String template) {
    assertThatThrownBy(() -> html(template, Map.of("name", "Ada")))
        .isInstanceOf(InvalidTemplateException.class)
        .hasMessageStartingWith("Expected a template");
  }

  @Test
  void shouldStopATextThatGrowsTooLong() {
    var data = Map.of("list", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));

    assertThatThrownBy(() -> html("{{#list}}{{#list}}{{#list}}x{{/list}}{{/list}}{{/list}}", data))
        .isInstanceOf(TextTooLongException.class);
  }

  private static String html(String template, Map<String, ?> data) {
    return TextTemplate.html(template).fill(data, 100);
  }
}

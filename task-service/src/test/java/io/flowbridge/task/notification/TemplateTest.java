package io.flowbridge.task.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class TemplateTest {

  @Test
  void shouldTakeTheSubjectFromTheFirstLine() {
    var text =
        new Template("Subject: Hello {{name}}\n\nDear {{name}},\n").render(Map.of("name", "A & B"));

    assertThat(text.subject()).isEqualTo("Hello A & B");
    assertThat(text.body()).isEqualTo("Dear A & B,\n");
  }

  /** Header lines can not be made by what people type. */
  @Test
  void shouldKeepTheSubjectOnOneLine() {
    var text =
        new Template("Subject: {{name}}\n\nText").render(Map.of("name", "a\tb" + "x".repeat(300)));

    assertThat(text.subject()).hasSize(200).startsWith("a b").doesNotContain("\t");
  }

  @Test
  void shouldRefuseWhatIsNoTemplate() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Template("Hi").render(Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Template("Subject: {{#a}}\n\nText").render(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "task-created.en, New task: Check",
    "task-created.de, Neue Aufgabe: Check",
    "task-assigned.en, Task for you: Check",
    "task-assigned.de, Aufgabe für Sie: Check",
  })
  void shouldRenderItsOwnTemplates(String name, String subject) throws IOException {
    var text = own(name).render(Map.of("name", "Check", "service", "Permit", "url", "http://x/1"));

    assertThat(text.subject()).isEqualTo(subject);
    assertThat(text.body()).contains("Permit").contains("http://x/1").doesNotContain("{{");
  }

  @ParameterizedTest
  @CsvSource({"en, New tasks that you can claim", "de, 'Neue Aufgaben, die Sie übernehmen können'"})
  void shouldRenderADigest(String language, String heading) throws IOException {
    var tasks = List.of(Map.of("name", "One", "url", "u1"), Map.of("name", "Two", "url", "u2"));

    var text =
        own("task-digest." + language)
            .render(Map.of("count", 2, "created", tasks, "assigned", List.of()));

    assertThat(text.subject()).startsWith("2 ");
    assertThat(text.body()).contains("- One").contains("- Two").containsOnlyOnce(heading);
    assertThat(text.body()).doesNotContain("ssigned to you").doesNotContain("zugewiesen");
  }

  private static Template own(String name) throws IOException {
    return new Template(
        new ClassPathResource("mail/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8));
  }
}

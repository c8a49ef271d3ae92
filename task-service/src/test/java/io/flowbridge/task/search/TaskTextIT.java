package io.flowbridge.task.search;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.index.TaskWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How words are understood. Lesson: "Only SQL LIKE over the name; never over form data". Filters
 * are in {@code TaskSearchIT}.
 */
class TaskTextIT extends TaskServiceScenario {
  @Autowired private TaskWriter writer;

  @ParameterizedTest
  @ValueSource(
      strings = {"Müllgebühren", "muellgebuehren", "mullgebuhren", "MÜLLGEBÜHR", "Muellg", "mül"})
  void shouldFindUmlautsHoweverTheyAreTyped(String typed) {
    var task = written(task().name("Müllgebühren festsetzen"));

    assertThat(found(typed)).containsExactly(task.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Straße", "strasse", "STRASSEN"})
  void shouldFindSharpS(String typed) {
    var task = written(task().name("Straße sperren"));

    assertThat(found(typed)).containsExactly(task.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"genehmigung", "Genehmigungen", "applications", "applying"})
  void shouldFindStemsOfBothLanguages(String typed) {
    var task =
        written(task().name("Genehmigungen erteilen").data(Map.of("note", "application applies")));

    assertThat(found(typed)).containsExactly(task.id());
  }

  @Test
  void shouldFindLongWordByABeginningLongerThanTheIndexedOnes() {
    var task = written(task().name("Aufenthaltsgenehmigungsverfahren"));

    assertThat(found("Aufenthaltsgenehmigungsver")).containsExactly(task.id());
  }

  @Test
  void shouldFindPhraseInOrderOnly() {
    // given
    var phrase = written(task().name("Inspect the red car"));
    written(task().name("Car of a red colour"));

    // then
    assertThat(found("\"red car\"")).containsExactly(phrase.id());
    assertThat(found("red car")).hasSize(2);
  }

  @Test
  void shouldNotFindPhraseAcrossValues() {
    written(task().name("x").data(Map.of("list", List.of("big red", "car park"))));

    assertThat(found("\"red car\"")).isEmpty();
  }

  @Test
  void shouldFindByTag() {
    var task = written(task().tags("Zweitwohnsitz", "VIP"));

    assertThat(found("vip")).containsExactly(task.id());
    assertThat(found("zweitw")).containsExactly(task.id());
  }

  @Test
  void shouldRankNameAboveDescriptionAboveData() {
    // given
    var inData = written(task().name("x").data(Map.of("note", "Zeppelin")));
    var inDescription = written(task().name("x").description("Zeppelin " + mark));
    var inName = written(task().name("Zeppelin"));

    // then
    assertThat(found("zeppelin")).containsExactly(inName.id(), inDescription.id(), inData.id());
  }

  @Test
  void shouldForgiveTyposOnlyWhenNothingMatches() {
    // given
    var right = written(task().name("Zeppelin"));
    var almost = written(task().name("Zepelin"));

    // then
    assertThat(ids(page("zeppelin"))).containsExactly(right.id());
    assertThat(page("zeppelin").path("similarWords").asBoolean()).isFalse();
    assertThat(ids(page("zeppelyn"))).containsExactlyInAnyOrder(right.id(), almost.id());
    assertThat(page("zeppelyn").path("similarWords").asBoolean()).isTrue();
  }

  @Test
  void shouldCountSimilarWordsAsTheListHasThem() {
    // given
    written(task().name("Zeppelin"));
    var query =
        """
        query($search: String) {
          taskCount(search: $search) { value exact }
          taskFacets(search: $search, fields: [GROUP]) { values { value count } }
        }
        """;

    // when
    var data = graph.as("clerk").query(query, Map.of("search", "zeppelyn " + mark));

    // then
    assertThat(data.at("/taskCount/value").asInt()).isOne();
    assertThat(data.at("/taskFacets/0/values/0/count").asInt()).isOne();
  }

  @Test
  void shouldGoOnWithSimilarWordsOnTheNextPage() {
    // given
    written(task().name("Zeppelin"));
    written(task().name("Zeppelin"));
    var search = "zeppelyn " + mark;
    var first = graph.as("clerk").tasks(Map.of("search", search, "first", 1));

    // when
    var second =
        graph
            .as("clerk")
            .tasks(
                Map.of(
                    "search",
                    search,
                    "first",
                    1,
                    "after",
                    first.at("/pageInfo/endCursor").asText()));

    // then
    assertThat(second.path("similarWords").asBoolean()).isTrue();
    assertThat(ids(second)).hasSize(1).doesNotContainAnyElementsOf(ids(first));
  }

  @Test
  void shouldNotForgiveWhoExcludesWords() {
    written(task().name("Zeppelin blue"));

    assertThat(found("zeppelin -blue")).isEmpty();
    assertThat(found("zeppelyn -green")).isEmpty();
  }

  @Test
  void shouldShowMatchesInFormDataAsTextAndNeverAsHtml() {
    // given
    var script = "<script>alert(1)</script> Zeppelin \uE000forged\uE001 <b>&amp;";
    written(task().name("x").data(Map.of("note", script)));

    // when
    var highlights = page("zeppelin").at("/edges/0/highlights");

    // then
    var content = highlight(highlights, "content");
    assertThat(content).isEqualTo("<script>alert(1)</script> \uE000Zeppelin\uE001 forged <b>&amp;");
  }

  @Test
  void shouldHighlightTags() {
    written(task().tags("Zweitwohnsitz"));

    assertThat(highlight(page("zweitwohnsitz").at("/edges/0/highlights"), "tags"))
        .isEqualTo("\uE000Zweitwohnsitz\uE001");
  }

  @Test
  void shouldSayThatNotAllDataCanBeSearched() {
    // given
    var whole = written(task().data(Map.of("note", "short")));
    var cut = written(task().data(Map.of("note", "Zeppelin " + "x".repeat(8001))));
    var query = "query($id: ID!) { task(id: $id) { dataFullyIndexed data } }";

    // when
    var wholeTask = graph.as("clerk").query(query, Map.of("id", whole.id())).path("task");
    var cutTask = graph.as("clerk").query(query, Map.of("id", cut.id())).path("task");

    // then
    assertThat(wholeTask.path("dataFullyIndexed").asBoolean()).isTrue();
    assertThat(cutTask.path("dataFullyIndexed").asBoolean()).isFalse();
    assertThat(cutTask.at("/data/note").asText()).as("stored all the same").hasSize(8010);
    assertThat(found("zeppelin")).containsExactly(cut.id());
  }

  private static String highlight(JsonNode highlights, String field) {
    for (var highlight : highlights) {
      if (highlight.path("field").asText().equals(field)) {
        return highlight.at("/fragments/0").asText();
      }
    }
    throw new AssertionError("Expected a highlight of " + field + " in " + highlights);
  }

  private JsonNode page(String text) {
    return graph
        .as("clerk")
        .tasks(Map.of("search", text, "filter", Map.of("serviceKeys", List.of(mark))));
  }

  private List<String> found(String text) {
    return ids(page(text));
  }

  private static List<String> ids(JsonNode page) {
    return page.path("edges").findValuesAsText("id");
  }

  private Task written(TaskFixtures fixture) {
    var task = fixture.service(mark, "Service " + mark).build();
    assertThat(writer.writeSearchable(List.of(task))).isEmpty();
    return task;
  }
}

package io.flowbridge.task.savedfilter;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.index.TaskWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lesson: "Filters that can be saved, shared, with a count badge". */
class SavedTaskFilterIT extends TaskServiceScenario {
  private static final String SAVE =
      """
      mutation($input: SaveTaskFilterInput!) {
        saveTaskFilter(input: $input) { taskFilter { id name isDefault count { value } } }
      }
      """;
  private static final String LIST =
      """
      { savedTaskFilters { id name owner group search filter orderBy isDefault savedAt count { value exact } } }
      """;
  private static final String DELETE =
      "mutation($id: ID!) { deleteTaskFilter(input: {id: $id}) { id } }";
  private static final String CHOOSE =
      "mutation($id: ID) { chooseDefaultTaskFilter(input: {id: $id}) { taskFilter { id } } }";

  @Autowired private TaskWriter writer;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void forgetAll() {
    jdbc.sql("delete from task_filter").update();
  }

  @Test
  void shouldKeepAFilterAsItWasGiven() {
    // given
    var filter =
        Map.of(
            "dueAt", Map.of("from", "2026-03-01T00:00:00Z"),
            "data", List.of(Map.of("path", "amount", "greaterThan", 12.5)));

    // when
    save("clerk", Map.of("name", " Mine ", "search", "permit", "filter", filter));

    // then
    var saved = list("clerk").get(0);
    assertThat(saved.path("name").asText()).isEqualTo("Mine");
    assertThat(saved.path("search").asText()).isEqualTo("permit");
    assertThat(saved.at("/filter/dueAt/from").asText()).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(saved.at("/filter/data/0/greaterThan").asDouble()).isEqualTo(12.5);
    assertThat(saved.path("owner").asText()).isEqualTo("clerk");
  }

  @Test
  void shouldCountWhatTheViewerSeesNow() {
    // given
    var mine = task().tags(mark);
    writer.writeSearchable(List.of(mine.build(), task().tags(mark).candidateGroups("b").build()));
    var filter = Map.of("tags", List.of(mark));
    save("clerk", Map.of("name", "Tagged", "filter", filter, "group", "permits"));

    // when
    var before = list("clerk").get(0);
    writer.writeSearchable(List.of(task().tags(mark).build()));

    // then
    assertThat(before.at("/count/value").asInt()).isOne();
    assertThat(before.at("/count/exact").asBoolean()).isTrue();
    assertThat(list("clerk").at("/0/count/value").asInt()).isEqualTo(2);
    assertThat(list("lead").at("/0/count/value").asInt()).isEqualTo(2);
  }

  @Test
  void shouldShowAPrivateFilterToNobodyElse() {
    save("clerk", Map.of("name", "Private"));

    assertThat(names("clerk")).containsExactly("Private");
    assertThat(names("lead")).isEmpty();
    assertThat(names("operator")).isEmpty();
  }

  @Test
  void shouldShareAFilterWithAGroup() {
    save("clerk", Map.of("name", "Shared", "group", "permits"));

    assertThat(names("clerk2")).containsExactly("Shared");
    assertThat(names("outsider")).isEmpty();
  }

  @Test
  void shouldRefuseToShareWithAGroupOfOthers() {
    assertThat(refused("clerk", Map.of("name", "x", "group", "permits-lead")))
        .isEqualTo("FORBIDDEN");
  }

  @Test
  void shouldLetOnlyTheOwnerChangeAFilter() {
    // given
    var id = save("clerk", Map.of("name", "Shared", "group", "permits"));

    // then
    assertThat(refused("lead", Map.of("id", id, "name", "Stolen"))).isEqualTo("FORBIDDEN");
    assertThat(refused("outsider", Map.of("id", id, "name", "Stolen"))).isEqualTo("NOT_FOUND");
    assertThat(graph.as("lead").refused(DELETE, Map.of("id", id))).isEqualTo("FORBIDDEN");
    assertThat(graph.as("outsider").refused(DELETE, Map.of("id", id))).isEqualTo("NOT_FOUND");
    assertThat(save("clerk", Map.of("id", id, "name", "Renamed"))).isEqualTo(id);
    assertThat(names("clerk")).containsExactly("Renamed");
    assertThat(names("lead")).as("shared no longer").isEmpty();
  }

  @Test
  void shouldNotMakeAFilterUnderAnIdThatDoesNotExist() {
    assertThat(refused("clerk", Map.of("id", UUID.randomUUID().toString(), "name", "x")))
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldDeleteAFilter() {
    var id = save("clerk", Map.of("name", "Mine"));

    graph.as("clerk").query(DELETE, Map.of("id", id));

    assertThat(names("clerk")).isEmpty();
  }

  @Test
  void shouldRefuseANameTwiceWhateverItsCase() {
    save("clerk", Map.of("name", "Mine"));

    var answer = graph.as("clerk").answer(SAVE, Map.of("input", Map.of("name", "MINE")));

    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("VALIDATION_FAILED");
    assertThat(answer.at("/errors/0/extensions/violations/0/code").asText())
        .isEqualTo("NAME_TAKEN");
    save("lead", Map.of("name", "Mine"));
  }

  @Test
  void shouldRefuseWhatIsNoName() {
    assertThat(refused("clerk", Map.of("name", "  "))).isEqualTo("VALIDATION_FAILED");
    assertThat(refused("clerk", Map.of("name", "x".repeat(101)))).isEqualTo("VALIDATION_FAILED");
  }

  @Test
  void shouldRefuseAFilterThatNoListCanBeMadeOf() {
    var senseless = Map.of("data", List.of(Map.of("path", "amount")));
    var noOrder = List.of(Map.of("field", "DATA"));

    assertThat(refused("clerk", Map.of("name", "x", "filter", senseless))).isEqualTo("BAD_INPUT");
    assertThat(refused("clerk", Map.of("name", "x", "orderBy", noOrder))).isEqualTo("BAD_INPUT");
    assertThat(refused("clerk", Map.of("name", "x", "search", "x".repeat(1001))))
        .isEqualTo("BAD_INPUT");
    assertThat(names("clerk")).isEmpty();
  }

  @Test
  void shouldKeepOneDefaultForEachPerson() {
    // given
    var first = save("clerk", Map.of("name", "First", "isDefault", true));
    var shared = save("lead", Map.of("name", "Shared", "group", "permits"));

    // when
    graph.as("clerk").query(CHOOSE, Map.of("id", shared));

    // then
    assertThat(defaults("clerk")).containsExactly("Shared");
    assertThat(defaults("lead")).isEmpty();
    save("clerk", Map.of("id", first, "name", "First", "isDefault", false));
    assertThat(defaults("clerk")).as("it was not the default").containsExactly("Shared");
    graph.as("clerk").query(CHOOSE, Map.of());
    assertThat(defaults("clerk")).isEmpty();
  }

  @Test
  void shouldRefuseAnInvisibleDefault() {
    var id = save("clerk", Map.of("name", "Private"));

    assertThat(graph.as("lead").refused(CHOOSE, Map.of("id", id))).isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldBoundTheNumberOfFilters() {
    // given
    for (var i = 0; i < SavedTaskFilters.MAX_OWN; i++) {
      jdbc.sql(
              """
              insert into task_filter (id, owner, name, filter, order_by, saved_at)
              values (gen_random_uuid(), 'clerk', :name, '{}', '[]', now())
              """)
          .param("name", "filter " + i)
          .update();
    }

    // then
    assertThat(refused("clerk", Map.of("name", "One more"))).isEqualTo("BAD_INPUT");
    assertThat(list("clerk")).hasSize(SavedTaskFilters.MAX_OWN);
  }

  @Test
  void shouldShowAFilterThatHasLostItsMeaningWithoutCount() {
    // given
    jdbc.sql(
            """
            insert into task_filter (id, owner, name, filter, order_by, saved_at)
            values (gen_random_uuid(), 'clerk', 'Old', '{"states": ["DREAMT"]}', '[]', now())
            """)
        .update();
    save("clerk", Map.of("name", "Young"));

    // then
    assertThat(list("clerk").at("/0/count").isNull()).isTrue();
    assertThat(list("clerk").at("/1/count/value").isInt()).isTrue();
  }

  private String save(String account, Map<String, ?> input) {
    return graph
        .as(account)
        .query(SAVE, Map.of("input", input))
        .at("/saveTaskFilter/taskFilter/id")
        .asText();
  }

  private String refused(String account, Map<String, ?> input) {
    return graph.as(account).refused(SAVE, Map.of("input", new HashMap<>(input)));
  }

  private JsonNode list(String account) {
    return graph.as(account).query(LIST, Map.of()).path("savedTaskFilters");
  }

  private List<String> names(String account) {
    return list(account).findValuesAsText("name");
  }

  private List<String> defaults(String account) {
    return StreamSupport.stream(list(account).spliterator(), false)
        .filter(filter -> filter.path("isDefault").asBoolean())
        .map(filter -> filter.path("name").asText())
        .toList();
  }
}

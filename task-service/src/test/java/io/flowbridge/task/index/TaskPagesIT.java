package io.flowbridge.task.index;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskFilter;
import io.flowbridge.task.TaskOrder;
import io.flowbridge.task.TaskOrder.Direction;
import io.flowbridge.task.TaskOrder.Field;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import io.flowbridge.task.Visibility;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages of one list. What is in a list is in {@code TaskSearchIT}. */
class TaskPagesIT extends TaskServiceScenario {
  private static final List<Map<String, String>> BY_PRIORITY =
      List.of(Map.of("field", "PRIORITY", "direction", "DESC"), Map.of("field", "DUE_AT"));

  @Autowired private TaskWriter writer;
  @Autowired private TaskCursors cursors;
  @Autowired private Moments moments;
  @Autowired private ElasticsearchClient elasticsearch;
  @Autowired private TaskIndexProperties indexProperties;
  @Autowired private Freshness freshness;

  /** Lesson: "Unusable above 50 tasks; no paging". */
  @Test
  void shouldNeitherSkipNorDoubleTasksThatChangeWhileSomebodyPages() {
    // given
    var tasks = numbered(30);
    var expected = ids(page(Map.of("first", 50)));
    var wanted = new HashMap<String, Object>(Map.of("first", 7));

    // when
    var paged = new ArrayList<String>();
    JsonNode page;
    do {
      page = page(wanted);
      paged.addAll(ids(page));
      change(tasks, paged.size());
      wanted.put("after", page.at("/pageInfo/endCursor").asText());
    } while (page.at("/pageInfo/hasNextPage").asBoolean());

    // then
    var ended =
        tasks.stream()
            .map(Task::id)
            .filter(id -> !graph.as("clerk").task(id).path("state").asText().equals("OPEN"))
            .toList();
    var open = new ArrayList<>(expected);
    open.removeAll(ended);
    assertThat(ended).isNotEmpty();
    assertThat(expected).containsSubsequence(paged);
    assertThat(paged).doesNotHaveDuplicates().containsAll(open);
    assertThat(page.path("sameMoment").asBoolean()).isTrue();
    assertThat(ids(page(Map.of("first", 50)))).isNotEqualTo(expected);
  }

  /** Lesson: "A completed task stays in the list". */
  @Test
  void shouldShowTasksOfALaterPageAsTheyAreNow() {
    // given
    numbered(3);
    var all = ids(page(Map.of("first", 50)));
    var first = page(Map.of("first", 1));

    // when
    write(
        task().id(all.get(1)).description(mark).version(2).revision(7).build(),
        task().id(all.get(2)).description(mark).version(2).state(TaskState.COMPLETED).build());

    // then
    var second = page(after(first, 2));
    assertThat(ids(second)).containsExactly(all.get(1));
    assertThat(second.at("/edges/0/node/version").asInt()).isEqualTo(7);
  }

  /** Lesson: "The API shows tasks to people who are not candidates". */
  @Test
  void shouldNotShowATaskOnALaterPageThatTheViewerMaySeeNoLonger() {
    // given
    numbered(3);
    var all = ids(page(Map.of("first", 50)));
    var first = page(Map.of("first", 1));

    // when
    write(task().id(all.get(1)).description(mark).version(2).candidateGroups("board").build());

    // then
    assertThat(ids(page(after(first, 2)))).containsExactly(all.get(2));
  }

  @Test
  void shouldTellTheAgeOfTheMomentThatIsShown() {
    // given
    numbered(3);
    var first = page(Map.of("first", 2));

    // when
    var second = page(after(first, 2));

    // then
    assertThat(second.path("asOf")).isEqualTo(first.path("asOf"));
  }

  @Test
  void shouldPageBackwardsFromTheEnd() {
    // given
    numbered(10);
    var expected = ids(page(Map.of("first", 50)));
    var wanted = new HashMap<String, Object>(Map.of("last", 4));

    // when
    var paged = new ArrayList<String>();
    JsonNode page;
    do {
      page = page(wanted);
      paged.addAll(0, ids(page));
      wanted.put("before", page.at("/pageInfo/startCursor").asText());
    } while (page.at("/pageInfo/hasPreviousPage").asBoolean());

    // then
    assertThat(paged).isEqualTo(expected);
  }

  @Test
  void shouldGoBackToThePageBefore() {
    // given
    numbered(10);
    var first = page(Map.of("first", 4));
    var second = page(after(first, 4));

    // when
    var back = page(Map.of("last", 4, "before", second.at("/pageInfo/startCursor").asText()));

    // then
    assertThat(ids(back)).isEqualTo(ids(first));
    assertThat(back.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
    assertThat(back.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
  }

  @Test
  void shouldGoOnInThePresentAndSaySoWhenTheMomentIsGone() {
    // given
    numbered(10);
    var expected = ids(page(Map.of("first", 50)));
    var first = page(Map.of("first", 4));
    moments.giveUp(momentOf(first));

    // when
    var second = page(after(first, 4));

    // then
    assertThat(second.path("sameMoment").asBoolean()).isFalse();
    assertThat(ids(second)).isEqualTo(expected.subList(4, 8));
    assertThat(page(after(second, 4)).path("sameMoment").asBoolean()).isTrue();
  }

  @Test
  void shouldKeepNoMomentOfAListThatFitsOnAPage() {
    numbered(3);

    assertThat(momentOf(page(Map.of("first", 3))).id()).isNull();
  }

  @Test
  void shouldKeepOnlySoManyMoments() {
    // given
    var few =
        new Moments(
            elasticsearch,
            indexProperties,
            new PagingProperties(1, Duration.ofMinutes(1), Duration.ofMinutes(1)),
            freshness,
            Clock.systemUTC());
    numbered(2);
    var mine = few.keep();
    assertThat(mine.id()).isNotNull();

    // when
    few.giveUp(few.keep());

    // then
    assertThat(closing(mine)).as("was open still").isFalse();
  }

  @Test
  void shouldNotKeepAMomentForEver() {
    var impatient =
        new Moments(
            elasticsearch,
            indexProperties,
            new PagingProperties(1, Duration.ofMinutes(1), Duration.ZERO),
            freshness,
            Clock.systemUTC());

    assertThat(impatient.isKept(impatient.present().withId("point"))).isFalse();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "amount, NUMBER,  ASC,  c d a b",
    "amount, NUMBER,  DESC, a d c b",
    "city,   TEXT,    ASC,  b a d c",
    "from,   DATE,    DESC, d a c b",
    "paid,   BOOLEAN, ASC,  b a d c",
    "list,   NUMBER,  ASC,  a d b c",
    "list,   NUMBER,  DESC, d a b c",
  })
  void shouldOrderAndPageByData(String path, String type, String direction, String expected) {
    // given
    var a = Map.of("amount", 90, "city", "Österreich", "from", "2026-03-02", "paid", true);
    write(
        with("a", new HashMap<>(a), List.of(1, 5)),
        with("b", new HashMap<>(Map.of("city", "Aachen", "paid", false)), null),
        with("c", new HashMap<>(Map.of("amount", -1.5, "from", "2026-03-01")), null),
        with(
            "d",
            new HashMap<>(
                Map.of("amount", 9, "city", "ulm", "from", "2026-03-02T08:00:00Z", "paid", true)),
            List.of(9, 2)));
    var byName = Map.of("field", "NAME");
    var byData = Map.of("field", "DATA", "path", path, "type", type, "direction", direction);

    // when
    var forwards = pagedOneByOne(List.of(byData, byName), "first", "after", "endCursor");
    var backwards = pagedOneByOne(List.of(byData, byName), "last", "before", "startCursor");

    // then
    assertThat(String.join(" ", forwards)).isEqualTo(expected);
    Collections.reverse(backwards);
    assertThat(backwards).isEqualTo(forwards);
  }

  @Test
  void shouldRefuseEditedCursor() {
    numbered(3);
    var cursor = page(Map.of("first", 2)).at("/pageInfo/endCursor").asText();

    assertThat(refused(Map.of("after", "A" + cursor))).isEqualTo("BAD_CURSOR");
    assertThat(refused(Map.of("after", "nonsense"))).isEqualTo("BAD_CURSOR");
    assertThat(refused(Map.of("after", cursor, "filter", Map.of("overdue", true))))
        .isEqualTo("BAD_CURSOR");
  }

  @Test
  void shouldRefuseWhatIsNoPage() {
    var badInput = "BAD_INPUT";
    assertThat(refused(Map.of("first", 0))).isEqualTo(badInput);
    assertThat(refused(Map.of("first", 201))).isEqualTo(badInput);
    assertThat(refused(Map.of("last", 201))).isEqualTo(badInput);
    assertThat(refused(Map.of("first", 1, "last", 1))).isEqualTo(badInput);
    assertThat(refused(Map.of("before", "x"))).isEqualTo(badInput);
    assertThat(refused(Map.of("last", 1, "after", "x"))).isEqualTo(badInput);
    assertThat(refused(Map.of("orderBy", List.of(Map.of("field", "DATA"))))).isEqualTo(badInput);
    assertThat(refused(Map.of("search", "x".repeat(1001)))).isEqualTo(badInput);
    assertThat(refused(Map.of("filter", nested(11)))).isEqualTo(badInput);
  }

  private static Map<String, Object> nested(int levels) {
    Map<String, Object> filter = Map.of("overdue", true);
    for (var level = 1; level < levels; level++) {
      filter = Map.of("not", filter);
    }
    return filter;
  }

  private List<String> pagedOneByOne(List<?> orderBy, String size, String from, String cursor) {
    var names = new ArrayList<String>();
    var wanted = new HashMap<String, Object>(Map.of("orderBy", orderBy, size, 1));
    for (var i = 0; i < 4; i++) {
      var page = page(wanted);
      names.add(page.at("/edges/0/node/name").asText());
      wanted.put(from, page.at("/pageInfo/" + cursor).asText());
    }
    return names;
  }

  private Task with(String name, Map<String, Object> data, List<Integer> list) {
    if (list != null) {
      data.put("list", list);
    }
    return task().name(name).description(mark).data(data).build();
  }

  private Map<String, Object> after(JsonNode page, int first) {
    return Map.of("first", first, "after", page.at("/pageInfo/endCursor").asText());
  }

  private Moment momentOf(JsonNode page) {
    var list = new TaskSearch(new Visibility(true, "any", Set.of()), TaskFilter.NONE, mark);
    var sorting =
        TaskSorting.of(
            list,
            List.of(
                TaskOrder.by(Field.PRIORITY, Direction.DESC),
                TaskOrder.by(Field.DUE_AT, Direction.ASC)));
    return cursors.place(sorting, page.at("/pageInfo/endCursor").asText()).moment();
  }

  private boolean closing(Moment moment) {
    try {
      return elasticsearch.closePointInTime(p -> p.id(moment.id())).numFreed() > 0;
    } catch (co.elastic.clients.elasticsearch._types.ElasticsearchException gone) {
      return false;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<Task> numbered(int count) {
    var tasks =
        IntStream.range(0, count)
            .mapToObj(i -> task().description(mark).priority(i % 3).build())
            .toList();
    write(tasks.toArray(Task[]::new));
    return tasks;
  }

  /** Some move, some end and one comes. */
  private void change(List<Task> tasks, int version) {
    var changed = new ArrayList<Task>();
    for (var i = 0; i < tasks.size(); i += 2) {
      var other =
          task().id(tasks.get(i).id()).description(mark).version(version + 1L).priority(version);
      changed.add((i % 3 == 0 ? other.state(TaskState.COMPLETED) : other).build());
    }
    changed.add(task().description(mark).priority(1).build());
    write(changed.toArray(Task[]::new));
  }

  private void write(Task... tasks) {
    assertThat(writer.writeSearchable(List.of(tasks))).isEmpty();
  }

  private JsonNode page(Map<String, ?> wanted) {
    return graph.as("clerk").tasks(variables(wanted));
  }

  private String refused(Map<String, ?> wanted) {
    var query =
        """
        query($search: String, $filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String, $last: Int, $before: String) {
          tasks(search: $search, filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
            edges { cursor }
          }
        }
        """;
    return graph.as("clerk").refused(query, variables(wanted));
  }

  private Map<String, Object> variables(Map<String, ?> wanted) {
    var variables = new HashMap<String, Object>(Map.of("search", mark, "orderBy", BY_PRIORITY));
    variables.putAll(wanted);
    return variables;
  }

  private static List<String> ids(JsonNode page) {
    var ids = new ArrayList<String>();
    page.path("edges").forEach(edge -> ids.add(edge.at("/node/id").asText()));
    return ids;
  }
}

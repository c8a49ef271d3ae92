package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.PageParts;
import io.flowbridge.task.PageRequest;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskOrder;
import io.flowbridge.task.TaskPage;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.index.TaskCursors.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds tasks page by page. All pages of a list show which tasks were in it, and in which order, at
 * the moment of its first one; the tasks themselves are shown as they are now, and those that are
 * in the list no longer are left out. When the moment is not kept any more, the list goes on from
 * its place in the present, and says so.
 */
@Component
public class TaskPages {
  private final TaskIndex index;
  private final TaskIndexProperties properties;
  private final Moments moments;
  private final TaskCursors cursors;

  TaskPages(TaskIndex index, TaskIndexProperties properties, Moments moments, TaskCursors cursors) {
    this.index = index;
    this.properties = properties;
    this.moments = moments;
    this.cursors = cursors;
  }

  /** Refuses what no list can be made of, with {@code BAD_INPUT}. */
  public static void check(TaskSearch search, List<TaskOrder> orders) {
    TaskSorting.of(search, orders);
    TaskQueries.of(search);
  }

  /** What is asked of the index, on whichever page. */
  private record Question(
      TaskSearch search, TaskSorting sorting, PageRequest wanted, PageParts parts) {}

  /** Finds a page. */
  public TaskPage find(
      TaskSearch search, List<TaskOrder> orders, PageRequest wanted, PageParts parts) {
    var question = new Question(search, TaskSorting.of(search, orders), wanted, parts);
    return wanted.cursor() == null
        ? begin(question)
        : goOn(question, cursors.place(question.sorting(), wanted.cursor()));
  }

  private TaskPage begin(Question question) {
    var wanted = question.wanted();
    var followed = question.parts().cursors();
    var moment = followed ? moments.keep() : moments.present();
    var answer = ask(question, new Place(moment, false, List.of()));
    var similar = answer.hits().hits().isEmpty() && TaskQueries.mayBeMisspelt(question.search());
    if (similar) {
      answer = ask(question, new Place(moment, true, List.of()));
    }
    if (followed && answer.hits().hits().size() <= wanted.size()) {
      moments.giveUp(moment);
      moment = moment.withId(null);
    }
    var place = new Place(moment, similar, List.of());
    return new FoundPage(answer, wanted, place, null).page(question.sorting(), cursors, true);
  }

  private TaskPage goOn(Question question, Place place) {
    var answer = askAgain(question, place);
    if (answer != null) {
      var current = current(question.search(), place, answer);
      return new FoundPage(answer, question.wanted(), place, current)
          .page(question.sorting(), cursors, true);
    }
    var present = new Place(moments.keep(), place.similar(), place.values());
    return new FoundPage(ask(question, present), question.wanted(), present, null)
        .page(question.sorting(), cursors, false);
  }

  private Map<String, Task> current(
      TaskSearch search, Place place, SearchResponse<TaskDocument> answer) {
    var ids = answer.hits().hits().stream().map(hit -> TaskIndex.task(hit).id()).toList();
    return ids.isEmpty()
        ? Map.of()
        : index.findAll(ids, TaskQueries.of(search, place.similar(), moments.present().readAt()));
  }

  /** Null if the moment is gone. */
  private @Nullable SearchResponse<TaskDocument> askAgain(Question question, Place place) {
    if (!moments.isKept(place.moment())) {
      return null;
    }
    try {
      moments.used(place.moment());
      return ask(question, place);
    } catch (FlowbridgeException e) {
      if (IndexCalls.isGone(e)) {
        return null;
      }
      throw e;
    }
  }

  private SearchResponse<TaskDocument> ask(Question question, Place place) {
    var search = question.search();
    var wanted = question.wanted();
    var query = TaskQueries.of(search, place.similar(), place.moment().readAt());
    var request = request(query, place.moment());
    request
        .size(wanted.size() + 1)
        .sort(question.sorting().options(wanted.backwards()))
        .trackTotalHits(total -> total.count(properties.exactTotals()));
    if (!place.values().isEmpty()) {
      request.searchAfter(after(place));
    }
    if (search.text() != null && question.parts().highlights()) {
      request.highlight(Highlights.request());
    }
    return index.search(request.build());
  }

  private SearchRequest.Builder request(Query query, Moment moment) {
    return moment.id() == null
        ? index.request(query)
        : TaskIndex.requestOfMoment(query)
            .pit(pit -> pit.id(moment.id()).keepAlive(moments.idle()));
  }

  /** A point in time adds a last value to compare, which our ids never leave to decide anything. */
  private static List<FieldValue> after(Place place) {
    var values = new ArrayList<>(place.values());
    if (place.moment().id() != null) {
      values.add(FieldValue.of(Long.MAX_VALUE));
    }
    return values;
  }
}

package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.Visibility;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds tasks. Nothing is found that the asker may not see; what cannot be asked is an error. */
@Component
public class TaskIndex {
  private static final int TASKS_OF_INSTANCE = 100;
  private static final String SNAPSHOT = "snapshot";

  private final ElasticsearchClient elasticsearch;
  private final TaskIndexProperties properties;

  TaskIndex(ElasticsearchClient elasticsearch, TaskIndexProperties properties) {
    this.elasticsearch = elasticsearch;
    this.properties = properties;
  }

  public Optional<Task> find(String id, Visibility visibility) {
    return Optional.ofNullable(findAll(List.of(id), visibility).get(id));
  }

  /** The visible ones of some tasks, by id. */
  public Map<String, Task> findAll(Collection<String> ids, Visibility visibility) {
    return findAll(ids, TaskQueries.visibleTo(visibility));
  }

  /** Those of some tasks that match, by id. */
  Map<String, Task> findAll(Collection<String> ids, Query condition) {
    var query = TaskQueries.both(TaskQueries.anyOf("id", ids), condition);
    var found = search(request(query).size(ids.size()).build());
    return found.hits().hits().stream()
        .map(TaskIndex::task)
        .collect(Collectors.toMap(Task::id, task -> task));
  }

  /** The ids of the first tasks that match, oldest first. */
  public List<String> ids(TaskSearch search, int limit) {
    var request =
        request(TaskQueries.of(search))
            .size(limit)
            .sort(s -> s.field(f -> f.field("createdAt").order(SortOrder.Asc)))
            .sort(s -> s.field(f -> f.field("id").order(SortOrder.Asc)))
            .source(source -> source.fetch(false))
            .build();
    return search(request).hits().hits().stream()
        .map(hit -> Objects.requireNonNull(hit.id()))
        .toList();
  }

  /** The newest visible tasks of some service instances, by the instance's id. */
  public Map<String, List<Task>> ofServiceInstances(
      Collection<String> instances, Visibility visibility) {
    var query =
        TaskQueries.both(
            TaskQueries.anyOf("serviceInstanceId", instances), TaskQueries.visibleTo(visibility));
    var request =
        request(query)
            .size(instances.size())
            .source(source -> source.fetch(false))
            .collapse(
                group ->
                    group
                        .field("serviceInstanceId")
                        .innerHits(
                            tasks ->
                                tasks
                                    .name("tasks")
                                    .size(TASKS_OF_INSTANCE)
                                    .source(s -> s.filter(f -> f.includes(SNAPSHOT)))
                                    .sort(
                                        s ->
                                            s.field(
                                                f -> f.field("createdAt").order(SortOrder.Desc)))
                                    .sort(s -> s.field(f -> f.field("id").order(SortOrder.Asc)))))
            .build();
    var found = new HashMap<String, List<Task>>();
    for (var group : search(request).hits().hits()) {
      var tasks =
          Objects.requireNonNull(group.innerHits().get("tasks")).hits().hits().stream()
              .map(hit -> Objects.requireNonNull(hit.source()).to(TaskDocument.class).snapshot())
              .toList();
      found.put(Objects.requireNonNull(tasks.get(0).serviceInstanceId()), tasks);
    }
    return found;
  }

  SearchRequest.Builder request(Query query) {
    return requestOfMoment(query).index(properties.alias());
  }

  /** Without an index: a point in time knows it. */
  static SearchRequest.Builder requestOfMoment(Query query) {
    return new SearchRequest.Builder()
        .query(query)
        .allowPartialSearchResults(false)
        .source(source -> source.filter(fields -> fields.includes(SNAPSHOT)));
  }

  SearchResponse<TaskDocument> search(SearchRequest request) {
    var answer = IndexCalls.call(() -> elasticsearch.search(request, TaskDocument.class));
    IndexCalls.requireWhole(answer.timedOut(), answer.shards());
    return answer;
  }

  static Task task(Hit<TaskDocument> hit) {
    return Objects.requireNonNull(hit.source()).snapshot();
  }
}

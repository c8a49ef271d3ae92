package io.flowbridge.task.search;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.TaskAttribute;
import io.flowbridge.task.TaskFacet;
import io.flowbridge.task.TaskFacetField;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.TaskValue;
import io.flowbridge.task.TaskValueList;
import io.flowbridge.task.index.TaskFacets;
import io.flowbridge.task.index.TaskFacets.By;
import io.flowbridge.task.index.TaskSuggestions;
import io.flowbridge.task.input.TaskInput;
import io.flowbridge.task.substitution.Visibilities;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TaskFacetController {
  private static final int MOST_FACETS = 10;

  private final TaskFacets facets;
  private final TaskSuggestions suggestions;
  private final TaskInput input;
  private final Visibilities visibilities;

  TaskFacetController(
      TaskFacets facets, TaskSuggestions suggestions, TaskInput input, Visibilities visibilities) {
    this.facets = facets;
    this.suggestions = suggestions;
    this.input = input;
    this.visibilities = visibilities;
  }

  @QueryMapping
  List<TaskFacet> taskFacets(
      @Argument @Nullable String search,
      @Argument @Nullable List<TaskFacetField> fields,
      @Argument @Nullable List<String> dataPaths,
      @Argument @Nullable Integer first,
      DataFetchingEnvironment arguments,
      Viewer viewer) {
    var list = input.search(visibilities.of(viewer), arguments.getArgument("filter"), search);
    return facets.of(list, wanted(fields, dataPaths), TaskValue.most(first));
  }

  @QueryMapping
  TaskAttribute.Page taskAttributes(
      @Argument @Nullable String search, @Argument @Nullable Integer first, Viewer viewer) {
    return suggestions.attributes(
        visibilities.of(viewer), TaskSearch.checked(search), PageSize.check(first));
  }

  @QueryMapping
  TaskValueList taskValues(
      @Argument String path,
      @Argument @Nullable String search,
      @Argument @Nullable Integer first,
      Viewer viewer) {
    return suggestions.values(
        visibilities.of(viewer), path, TaskSearch.checked(search), TaskValue.most(first));
  }

  private static List<By> wanted(
      @Nullable List<TaskFacetField> fields, @Nullable List<String> dataPaths) {
    var wanted = new ArrayList<By>();
    if (fields != null) {
      fields.forEach(field -> wanted.add(by(field)));
    }
    if (dataPaths != null) {
      dataPaths.forEach(path -> wanted.add(new By(TaskFacetField.DATA, path)));
    }
    if (wanted.isEmpty() || wanted.size() > MOST_FACETS) {
      throw FlowbridgeException.badInput(
          "Expected 1 to %d fields and data paths to count by, but got %d"
              .formatted(MOST_FACETS, wanted.size()));
    }
    return wanted.stream().distinct().toList();
  }

  private static By by(TaskFacetField field) {
    if (field == TaskFacetField.DATA) {
      throw FlowbridgeException.badInput(
          "Expected paths of the form data in dataPaths, but got DATA as a field");
    }
    return new By(field, null);
  }
}

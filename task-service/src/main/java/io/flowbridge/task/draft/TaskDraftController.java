package io.flowbridge.task.draft;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.bundle.TaskLookup;
import io.flowbridge.task.input.TaskInput;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class TaskDraftController {
  private final TaskDrafts drafts;
  private final TaskLookup tasks;
  private final TaskInput input;

  TaskDraftController(TaskDrafts drafts, TaskLookup tasks, TaskInput input) {
    this.drafts = drafts;
    this.tasks = tasks;
    this.input = input;
  }

  record SaveTaskDraft(String id, @Nullable Object data) {}

  record TaskPayload(Task task) {}

  @MutationMapping
  TaskPayload saveTaskDraft(DataFetchingEnvironment arguments, Viewer viewer) {
    var draft = input.value(arguments.getArgument("input"), SaveTaskDraft.class);
    var task = tasks.visible(draft.id(), viewer);
    if (draft.data() == null) {
      drafts.remove(task.id(), viewer.name());
    } else if (task.isOpen()) {
      drafts.save(task.id(), viewer.name(), draft.data());
    } else {
      throw new FlowbridgeException(
          ErrorCodes.TASK_ENDED,
          "Expected to save a draft of task '%s', but it has ended".formatted(task.id()));
    }
    return new TaskPayload(task);
  }

  /** Tasks without a draft are left out: a list with gaps would fail as a whole. */
  @BatchMapping(typeName = "Task", field = "draft")
  Map<Task, TaskDraft> drafts(List<Task> tasks, @ContextValue Viewer viewer) {
    var found = drafts.find(tasks.stream().map(Task::id).toList(), viewer.name());
    return tasks.stream()
        .filter(task -> found.containsKey(task.id()))
        .collect(toMap(task -> task, task -> found.get(task.id())));
  }
}

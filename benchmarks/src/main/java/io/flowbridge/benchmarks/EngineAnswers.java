package io.flowbridge.benchmarks;

import static io.flowbridge.benchmarks.SearchQuestions.PAGE;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** Asks the engine by its own {@code TaskQuery}, each question in its best case. */
final class EngineAnswers {
  private final ProcessEngine engine;

  EngineAnswers(ProcessEngine engine) {
    this.engine = engine;
  }

  List<String> firstPage() {
    return page(myGroups(), 0);
  }

  /** The engine knows no full text; it is told which variable holds the name. */
  List<String> variableLike() {
    var family = "%" + SampleTask.FAMILY_NAME + "%";
    return page(withValues(query().processVariableValueLike("applicantName", family)), 0);
  }

  List<String> plateLike(String plate) {
    return page(query().processVariableValueLike("plate", "%" + plate + "%"), 0);
  }

  List<String> nameLike() {
    return page(query().taskNameLike("%" + SampleTask.WORD_OF_NAME + "%"), 0);
  }

  List<String> variables() {
    return page(withValues(myGroups()), 0);
  }

  /** The engine has no facets: one count for each value. */
  List<Integer> counts() {
    List<Integer> counts = new ArrayList<>();
    SampleTask.SERVICES.forEach(
        key -> counts.add((int) myGroups().processDefinitionKey(key).count()));
    SearchQuestions.PRIORITIES.forEach(
        priority -> counts.add((int) myGroups().taskPriority(priority).count()));
    return counts;
  }

  int count() {
    return (int) myGroups().count();
  }

  List<String> pageAfter(int pages) {
    return page(query(), pages);
  }

  private TaskQuery query() {
    return engine.getTaskService().createTaskQuery();
  }

  private TaskQuery myGroups() {
    return query().taskCandidateGroupIn(List.of(SampleTask.MY_GROUP)).includeAssignedTasks();
  }

  private static TaskQuery withValues(TaskQuery query) {
    return query
        .processVariableValueEquals("category", SampleTask.CATEGORY)
        .processVariableValueGreaterThan("amount", SampleTask.AMOUNT);
  }

  private static List<String> page(TaskQuery query, int number) {
    return query.orderByTaskCreateTime().desc().listPage(number * PAGE, PAGE).stream()
        .map(Task::getId)
        .toList();
  }
}

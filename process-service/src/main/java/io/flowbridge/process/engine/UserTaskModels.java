package io.flowbridge.process.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The user tasks of deployed process definitions. Definitions never change, so they are kept. */
@Component
public class UserTaskModels {

  private static final int MAX_DEFINITIONS = 1_000;

  private final RepositoryService repository;
  private final Cache<String, Map<String, UserTaskModel>> byDefinition =
      Caffeine.newBuilder().maximumSize(MAX_DEFINITIONS).build();

  UserTaskModels(RepositoryService repository) {
    this.repository = repository;
  }

  public UserTaskModel find(@Nullable String definitionId, @Nullable String taskKey) {
    if (definitionId == null || taskKey == null) {
      return UserTaskModel.UNKNOWN;
    }
    return byDefinition.get(definitionId, this::load).getOrDefault(taskKey, UserTaskModel.UNKNOWN);
  }

  private Map<String, UserTaskModel> load(String definitionId) {
    try {
      return repository
          .getBpmnModelInstance(definitionId)
          .getModelElementsByType(UserTask.class)
          .stream()
          .collect(
              Collectors.toMap(
                  UserTask::getId,
                  task ->
                      UserTaskModel.of(
                          task.getCamundaFormKey(), tags(task), HandledErrors.of(task))));
    } catch (NullValueException deletedMeanwhile) {
      return Map.of();
    }
  }

  private static List<String> tags(UserTask task) {
    ExtensionElements extensions = task.getExtensionElements();
    if (extensions == null) {
      return List.of();
    }
    return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .filter(property -> "tags".equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}

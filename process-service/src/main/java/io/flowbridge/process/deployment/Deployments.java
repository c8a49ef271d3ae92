package io.flowbridge.process.deployment;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.process.Bundle;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a deployment and hands it to the engine, which keeps what has not changed. */
@Component
class Deployments {

  private final DeploymentCheck check;
  private final RepositoryService repository;
  private final Bundle bundle;

  Deployments(DeploymentCheck check, RepositoryService repository, Bundle bundle) {
    this.check = check;
    this.repository = repository;
    this.bundle = bundle;
  }

  Deployed deploy(String name, List<DeploymentResource> resources) {
    DeploymentReport report = check.check(resources);
    if (!report.isDeployable()) {
      throw refused(name, report.problems());
    }
    try {
      Deployment deployment = builder(name, resources).deploy();
      return new Deployed(
          bundle.globalId(deployment.getId()), definitions(deployment), report.warnings());
    } catch (ParseException e) {
      throw refused(name, EngineProblems.of(e));
    }
  }

  /** All or nothing: files that belong to a process must stay in the deployment of that process. */
  private DeploymentBuilder builder(String name, List<DeploymentResource> resources) {
    DeploymentBuilder builder =
        repository
            .createDeployment()
            .name(name)
            .source("flowbridge")
            .enableDuplicateFiltering(false);
    resources.forEach(each -> builder.addInputStream(each.name(), each.open()));
    return builder;
  }

  private List<Definition> definitions(Deployment deployment) {
    return repository
        .createProcessDefinitionQuery()
        .deploymentId(deployment.getId())
        .orderByProcessDefinitionKey()
        .asc()
        .list()
        .stream()
        .map(this::definition)
        .toList();
  }

  private Definition definition(ProcessDefinition definition) {
    return new Definition(
        bundle.globalId(definition.getId()),
        definition.getKey(),
        definition.getVersion(),
        definition.getName());
  }

  private static FlowbridgeException refused(String name, List<Problem> problems) {
    return new FlowbridgeException(
            ErrorCodes.VALIDATION_FAILED,
            "Expected to deploy '%s', but it has problems".formatted(name))
        .with("problems", problems);
  }

  /** What is there now, whether it was new or not. */
  record Deployed(
      String deploymentId, List<Definition> processDefinitions, List<Problem> warnings) {}

  record Definition(String id, String key, int version, @Nullable String name) {}
}

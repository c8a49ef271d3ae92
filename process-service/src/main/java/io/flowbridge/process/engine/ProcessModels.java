package io.flowbridge.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The BPMN of deployed process definitions, and what was deployed with it. */
@Component
public class ProcessModels {

  private final RepositoryService repository;

  ProcessModels(RepositoryService repository) {
    this.repository = repository;
  }

  public Optional<byte[]> xml(String definitionId) {
    try (InputStream model = repository.getProcessModel(definitionId)) {
      return Optional.of(model.readAllBytes());
    } catch (NullValueException unknown) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the deployment that the definition belongs to. */
  public Optional<byte[]> deployed(String definitionId, String file) {
    ProcessDefinition definition =
        repository.createProcessDefinitionQuery().processDefinitionId(definitionId).singleResult();
    if (definition == null
        || !repository.getDeploymentResourceNames(definition.getDeploymentId()).contains(file)) {
      return Optional.empty();
    }
    try (InputStream found = repository.getResourceAsStream(definition.getDeploymentId(), file)) {
      return Optional.of(found.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

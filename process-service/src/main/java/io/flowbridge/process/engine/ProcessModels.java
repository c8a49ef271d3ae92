package io.flowbridge.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;

/** The BPMN of deployed process definitions. */
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
}

package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.flowbridge.platform.FlowbridgeException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes the index when there is none. Until it exists nothing can be written or found. */
@Component
class TaskIndexSetup {
  private static final Logger log = LoggerFactory.getLogger(TaskIndexSetup.class);
  private static final String EXISTS_ALREADY = "resource_already_exists_exception";

  private final ElasticsearchClient elasticsearch;
  private final TaskIndexProperties properties;
  private volatile boolean ensured;

  TaskIndexSetup(ElasticsearchClient elasticsearch, TaskIndexProperties properties) {
    this.elasticsearch = elasticsearch;
    this.properties = properties;
  }

  /** Makes the index if that is possible now. */
  void tryEnsure() {
    try {
      ensure();
    } catch (FlowbridgeException e) {
      log.warn("The task index is not available yet and will be prepared later", e);
    }
  }

  /** Makes the index unless it is known to be there. */
  void ensure() {
    if (!ensured) {
      IndexCalls.call(this::createIfMissing);
      ensured = true;
    }
  }

  /** The index was missed: look again before the next write. */
  void forget() {
    ensured = false;
  }

  private boolean createIfMissing() throws IOException {
    if (elasticsearch.indices().existsAlias(a -> a.name(properties.alias())).value()) {
      return false;
    }
    try (var definition = new ClassPathResource("elasticsearch/task-index.json").getInputStream()) {
      elasticsearch
          .indices()
          .create(
              index ->
                  index
                      .withJson(definition)
                      .index(properties.name())
                      .aliases(properties.alias(), alias -> alias.isWriteIndex(true)));
      log.info("Made the index {} behind {}", properties.name(), properties.alias());
      return true;
    } catch (ElasticsearchException e) {
      if (EXISTS_ALREADY.equals(e.error().type())) {
        return false;
      }
      throw e;
    }
  }
}

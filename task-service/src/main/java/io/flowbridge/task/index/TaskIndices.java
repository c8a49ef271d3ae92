package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.AliasDefinition;
import co.elastic.clients.elasticsearch.indices.UpdateAliasesRequest;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.index.Layout.Generation;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The indices behind the aliases. Lists read one alias over two indices, each filtered so that a
 * task is found in one of them only: the history has what ended before the cutoff, the main index
 * the rest.
 */
@Component
class TaskIndices {
  private static final Logger log = LoggerFactory.getLogger(TaskIndices.class);
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);
  private static final Pattern OURS = Pattern.compile("-(v\\d+|\\d{8}-\\d{9}(-history)?)");

  private final ElasticsearchClient elasticsearch;
  private final TaskIndexProperties properties;
  private final TaskAliases aliases;
  private final Clock clock;

  TaskIndices(ElasticsearchClient elasticsearch, TaskIndexProperties properties, Clock clock) {
    this.elasticsearch = elasticsearch;
    this.properties = properties;
    this.aliases = new TaskAliases(properties);
    this.clock = clock;
  }

  /** Physical names of what serves and of what is being made. */
  Layout layout() {
    return aliases.layout(definitions());
  }

  /** Makes empty indices that everybody writes to from now on; those of an earlier try go. */
  Generation create(IndexDefinition definition, Instant cutoff) {
    var abandoned = layout().next();
    var main = properties.alias() + "-" + NAME.format(clock.instant());
    var made = new Generation(main, main + Generation.HISTORY, cutoff);
    IndexCalls.call(() -> make(made.main(), definition));
    IndexCalls.call(() -> make(made.history(), definition));
    change(aliases.next(made, abandoned));
    if (abandoned != null) {
      delete(abandoned);
    }
    return made;
  }

  /** From now on lists are read from these indices. The old ones stay, unused. */
  void serve(Generation made) {
    var now = definitions();
    var next = aliases.layout(now).next();
    if (next == null || !next.main().equals(made.main())) {
      throw new FlowbridgeException(
          ErrorCodes.CONFLICT,
          "Expected to finish index " + made.main() + ", but another is being made");
    }
    change(aliases.serve(now, made));
    log.info("Tasks are found in index {} now", made.main());
  }

  /** From now on what ended before the cutoff is found in the history alone. */
  void moveCutoff(Generation serving, Instant cutoff) {
    change(aliases.show(new Generation(serving.main(), serving.history(), cutoff)));
  }

  /** Deletes all indices of ours that no alias leads to. */
  void deleteUnused() {
    var ours =
        IndexCalls.call(
            () -> elasticsearch.indices().get(g -> g.index(properties.alias() + "-*")).result());
    ours.entrySet().stream()
        .filter(index -> index.getValue().aliases().isEmpty())
        .map(Map.Entry::getKey)
        .filter(name -> OURS.matcher(name.substring(properties.alias().length())).matches())
        .forEach(this::delete);
  }

  void delete(Generation generation) {
    delete(generation.main());
    delete(generation.history());
  }

  /** The definition that an index was made with: version and hash, if known. */
  Map<String, String> definition(String index) {
    var mapping =
        IndexCalls.call(() -> elasticsearch.indices().getMapping(m -> m.index(index)).result());
    return mapping.values().stream()
        .flatMap(of -> of.mappings().meta().entrySet().stream())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                meta -> meta.getValue().to(Object.class).toString(),
                (a, b) -> b));
  }

  /** Makes everything in the indices searchable, and refreshes them now and then from now on. */
  void settle(Generation made) {
    var names = List.of(made.main(), made.history());
    IndexCalls.call(() -> elasticsearch.indices().refresh(r -> r.index(names)));
    IndexCalls.call(
        () ->
            elasticsearch
                .indices()
                .putSettings(
                    s -> s.index(names).settings(i -> i.refreshInterval(t -> t.time("1s")))));
  }

  private Void make(String name, IndexDefinition definition) throws IOException {
    elasticsearch.indices().create(index -> index.withJson(definition.json()).index(name));
    // While nobody reads it, refreshing only costs.
    elasticsearch
        .indices()
        .putSettings(s -> s.index(name).settings(i -> i.refreshInterval(t -> t.time("-1"))));
    return null;
  }

  private void delete(String index) {
    try {
      IndexCalls.call(
          () -> elasticsearch.indices().delete(d -> d.index(index).ignoreUnavailable(true)));
      log.info("Deleted the index {}, which nobody used any more", index);
    } catch (RuntimeException e) {
      log.warn("The index {} is not used any more and could not be deleted", index, e);
    }
  }

  private void change(UpdateAliasesRequest request) {
    IndexCalls.call(() -> elasticsearch.indices().updateAliases(request));
  }

  private Map<String, Map<String, AliasDefinition>> definitions() {
    return IndexCalls.call(
            () -> elasticsearch.indices().getAlias(g -> g.name(properties.alias() + "*")).result())
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, index -> index.getValue().aliases()));
  }
}

package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The indices behind the aliases. Lists read one alias over two indices, each filtered so that a
 * task is found in one of them only: the history has what ended before the cutoff, the main index
 * the rest. All changes of what serves are single, atomic changes of aliases.
 */
@Component
class TaskIndices {
  private static final Logger log = LoggerFactory.getLogger(TaskIndices.class);
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);
  private static final Pattern OURS = Pattern.compile("-(v\\d+|\\d{8}-\\d{9}(-history)?)");
  private static final Pattern CUTOFF = Pattern.compile("\"lt\":\"([^\"]+)\"");

  private final ElasticsearchClient elasticsearch;
  private final TaskIndexProperties properties;
  private final Clock clock;

  TaskIndices(ElasticsearchClient elasticsearch, TaskIndexProperties properties, Clock clock) {
    this.elasticsearch = elasticsearch;
    this.properties = properties;
    this.clock = clock;
  }

  /** Physical names of what serves and of what is being made. */
  Layout layout() {
    var aliases = aliases();
    return new Layout(
        generation(aliases, properties.alias(), properties.historyAlias()),
        generation(aliases, properties.nextAlias(), properties.nextHistoryAlias()));
  }

  /** Makes empty indices that everybody writes to from now on; those of an earlier try go. */
  Generation create(IndexDefinition definition, Instant cutoff) {
    var abandoned = layout().next();
    var main = properties.alias() + "-" + NAME.format(clock.instant());
    var made = new Generation(main, main + Generation.HISTORY, cutoff);
    IndexCalls.call(() -> make(made.main(), definition));
    IndexCalls.call(() -> make(made.history(), definition));
    var change = new UpdateAliasesRequest.Builder();
    if (abandoned != null) {
      remove(change, abandoned, properties.nextAlias(), properties.nextHistoryAlias());
    }
    add(change, made.main(), properties.nextAlias(), null);
    add(change, made.history(), properties.nextHistoryAlias(), endedBefore(cutoff));
    IndexCalls.call(() -> elasticsearch.indices().updateAliases(change.build()));
    if (abandoned != null) {
      delete(abandoned);
    }
    return made;
  }

  /** From now on lists are read from these indices. The old ones stay, unused. */
  void serve(Generation made) {
    var change = new UpdateAliasesRequest.Builder();
    var old = layout();
    if (old.next() == null || !old.next().main().equals(made.main())) {
      throw new FlowbridgeException(
          ErrorCodes.CONFLICT,
          "Expected to finish index " + made.main() + ", but another is being made");
    }
    for (var index : holding(properties.alias())) {
      change.actions(a -> a.remove(r -> r.index(index).alias(properties.alias())));
    }
    for (var index : holding(properties.historyAlias())) {
      change.actions(a -> a.remove(r -> r.index(index).alias(properties.historyAlias())));
    }
    remove(change, made, properties.nextAlias(), properties.nextHistoryAlias());
    expose(change, made);
    IndexCalls.call(() -> elasticsearch.indices().updateAliases(change.build()));
    log.info("Tasks are found in index {} now", made.main());
  }

  /** From now on what ended before the cutoff is found in the history alone. */
  void moveCutoff(Generation serving, Instant cutoff) {
    var change = new UpdateAliasesRequest.Builder();
    expose(change, new Generation(serving.main(), serving.history(), cutoff));
    IndexCalls.call(() -> elasticsearch.indices().updateAliases(change.build()));
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

  private void expose(UpdateAliasesRequest.Builder change, Generation made) {
    add(change, made.history(), properties.historyAlias(), null);
    add(change, made.history(), properties.alias(), endedBefore(made.cutoff()));
    change.actions(
        a ->
            a.add(
                add ->
                    add.index(made.main())
                        .alias(properties.alias())
                        .isWriteIndex(true)
                        .filter(not(endedBefore(made.cutoff())))));
  }

  private static void add(
      UpdateAliasesRequest.Builder change, String index, String alias, @Nullable Query filter) {
    change.actions(a -> a.add(add -> add.index(index).alias(alias).filter(filter)));
  }

  private static void remove(
      UpdateAliasesRequest.Builder change, Generation of, String alias, String historyAlias) {
    change.actions(a -> a.remove(r -> r.index(of.main()).alias(alias)));
    change.actions(a -> a.remove(r -> r.index(of.history()).alias(historyAlias)));
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

  private Map<String, Map<String, AliasDefinition>> aliases() {
    return IndexCalls.call(
            () -> elasticsearch.indices().getAlias(g -> g.name(properties.alias() + "*")).result())
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, index -> index.getValue().aliases()));
  }

  private Set<String> holding(String alias) {
    return aliases().entrySet().stream()
        .filter(index -> index.getValue().containsKey(alias))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static @Nullable Generation generation(
      Map<String, Map<String, AliasDefinition>> aliases, String alias, String historyAlias) {
    for (var index : aliases.entrySet()) {
      var history = aliases.get(index.getKey() + Generation.HISTORY);
      if (index.getValue().containsKey(alias)
          && history != null
          && history.containsKey(historyAlias)) {
        var filtered = history.containsKey(alias) ? history.get(alias) : history.get(historyAlias);
        return new Generation(
            index.getKey(), index.getKey() + Generation.HISTORY, cutoff(filtered));
      }
    }
    return null;
  }

  private static Instant cutoff(@Nullable AliasDefinition alias) {
    var found = CUTOFF.matcher(alias == null ? "" : String.valueOf(alias.filter()));
    return found.find() ? Instant.parse(found.group(1)) : Instant.EPOCH;
  }

  private static Query endedBefore(Instant cutoff) {
    return Query.of(q -> q.range(r -> r.date(d -> d.field("endedAt").lt(cutoff.toString()))));
  }

  private static Query not(Query query) {
    return Query.of(q -> q.bool(b -> b.mustNot(query)));
  }
}

package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.indices.AliasDefinition;
import co.elastic.clients.elasticsearch.indices.UpdateAliasesRequest;
import io.flowbridge.task.index.Layout.Generation;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the aliases say and makes the requests that change them. Each change of what serves is
 * a single, atomic request. Pure: nothing is sent from here.
 */
final class TaskAliases {
  private static final Pattern CUTOFF = Pattern.compile("\"lt\":\"([^\"]+)\"");

  private final TaskIndexProperties properties;

  TaskAliases(TaskIndexProperties properties) {
    this.properties = properties;
  }

  /**
   * @param aliases of each index, with their definitions
   */
  Layout layout(Map<String, Map<String, AliasDefinition>> aliases) {
    return new Layout(
        generation(aliases, properties.alias(), properties.historyAlias()),
        generation(aliases, properties.nextAlias(), properties.nextHistoryAlias()));
  }

  /** Makes indices the next ones, in place of abandoned ones. */
  UpdateAliasesRequest next(Generation made, @Nullable Generation abandoned) {
    var change = new UpdateAliasesRequest.Builder();
    if (abandoned != null) {
      remove(change, abandoned, properties.nextAlias(), properties.nextHistoryAlias());
    }
    add(change, made.main(), properties.nextAlias(), null);
    add(change, made.history(), properties.nextHistoryAlias(), endedBefore(made.cutoff()));
    return change.build();
  }

  /** Lets the next indices serve instead of whatever does. */
  UpdateAliasesRequest serve(Map<String, Map<String, AliasDefinition>> aliases, Generation made) {
    var change = new UpdateAliasesRequest.Builder();
    for (var index : aliases.entrySet()) {
      for (var alias : new String[] {properties.alias(), properties.historyAlias()}) {
        if (index.getValue().containsKey(alias)) {
          change.actions(a -> a.remove(r -> r.index(index.getKey()).alias(alias)));
        }
      }
    }
    remove(change, made, properties.nextAlias(), properties.nextHistoryAlias());
    show(change, made);
    return change.build();
  }

  /** Shows what ended before the cutoff from the history, and the rest from the main index. */
  UpdateAliasesRequest show(Generation serving) {
    var change = new UpdateAliasesRequest.Builder();
    show(change, serving);
    return change.build();
  }

  private void show(UpdateAliasesRequest.Builder change, Generation made) {
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

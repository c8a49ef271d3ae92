package io.flowbridge.process.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The body of one outbox row: everything one transaction has to tell.
 *
 * @param tasks engine ids of tasks whose state changed
 * @param instances engine ids of root process instances whose state changed
 * @param openTasksOf root instances whose change shows in every open task of theirs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OutboxEntry(
    Set<String> tasks,
    Set<String> instances,
    Set<String> openTasksOf,
    @JsonSerialize(using = FactsInRow.Writer.class)
        @JsonDeserialize(using = FactsInRow.Reader.class)
        List<Fact> facts,
    List<OutboxMessage> messages) {

  public OutboxEntry {
    tasks = tasks == null ? Set.of() : tasks;
    instances = instances == null ? Set.of() : instances;
    openTasksOf = openTasksOf == null ? Set.of() : openTasksOf;
    facts = facts == null ? List.of() : facts;
    messages = messages == null ? List.of() : messages;
  }

  /** Everything this one tells, then everything of a later one. */
  OutboxEntry and(OutboxEntry later) {
    return new OutboxEntry(
        joined(tasks, later.tasks),
        joined(instances, later.instances),
        joined(openTasksOf, later.openTasksOf),
        joined(facts, later.facts),
        joined(messages, later.messages));
  }

  private static <T> Set<T> joined(Set<T> first, Set<T> second) {
    Set<T> both = new LinkedHashSet<>(first);
    both.addAll(second);
    return both;
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}

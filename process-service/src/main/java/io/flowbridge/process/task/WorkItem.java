package io.flowbridge.process.task;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know about a task, as the engine has it in this transaction.
 *
 * @param delegated whether the assignee works for the owner and hands the task back when done
 * @param offeredErrors codes of the business errors that the process handles for this task
 * @param absent people in whose place the caller works now
 */
record WorkItem(
    String id,
    boolean open,
    boolean suspended,
    int revision,
    @Nullable String assignee,
    @Nullable String owner,
    Set<String> candidateUsers,
    Set<String> candidateGroups,
    boolean delegated,
    Set<String> offeredErrors,
    List<Absent> absent) {}

/**
 * What people have typed into task forms and not yet sent, in PostgreSQL. Entry point: {@link
 * io.flowbridge.task.draft.TaskDraftController}.
 */
@NullMarked
package io.flowbridge.task.draft;

import org.jspecify.annotations.NullMarked;

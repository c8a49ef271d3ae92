package io.flowbridge.task.draft;

import java.time.Instant;

/**
 * A kept draft.
 *
 * @param data any JSON value, valid or not
 */
record TaskDraft(Object data, Instant savedAt) {}

package io.flowbridge.task.directory;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param name account name, as used for assignees
 * @param displayName name for people; the account name if there is no other
 * @param mail where mails to them go; null if not known
 */
public record User(String name, String displayName, @Nullable String mail) {}

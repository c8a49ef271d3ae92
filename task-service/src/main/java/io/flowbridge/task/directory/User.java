package io.flowbridge.task.directory;

/**
 * Somebody who can sign in.
 *
 * @param name account name, as used for assignees
 * @param displayName name for people; the account name if there is no other
 */
public record User(String name, String displayName) {}

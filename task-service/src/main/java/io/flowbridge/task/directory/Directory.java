package io.flowbridge.task.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A source of people and groups. Every call throws {@link
 * io.flowbridge.platform.FlowbridgeException UNAVAILABLE} when the source does not answer. Accounts
 * that are disabled do not exist here.
 */
public interface Directory {

  /**
   * People with the text in account name, name or e-mail address, at most so many; any if blank.
   */
  List<User> users(String search, int max);

  /** Members of a group, at most so many; none if there is no such group. */
  List<User> members(String group, int max);

  /** Names of groups with the text in them, at most so many; any if blank. */
  List<String> groups(String search, int max);

  /** The account of exactly this name. */
  Optional<User> user(String name);

  /** Names of the groups the account is in; none if there is no such account. */
  Set<String> groupsOf(String name);
}

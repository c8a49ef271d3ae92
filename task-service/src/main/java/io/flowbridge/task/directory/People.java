package io.flowbridge.task.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may get a task. Answers of the directory are believed for a while; failures are not kept. */
@Component
public class People {
  public static final String UNKNOWN_ACCOUNT = "UNKNOWN_ACCOUNT";
  public static final String ASSIGNEE_NOT_ALLOWED = "ASSIGNEE_NOT_ALLOWED";
  private static final int MAX_CACHED = 10_000;
  private static final int MAX_GROUPS = 500;
  private static final int MAX_MEMBERS = 1_000;

  private final Directory directory;
  private final Cache<String, Optional<User>> users;
  private final Cache<String, Set<String>> groups;
  private final Cache<String, List<String>> members;

  People(Directory directory, DirectoryProperties properties) {
    this.directory = directory;
    this.users = cache(MAX_CACHED, properties);
    this.groups = cache(MAX_CACHED, properties);
    this.members = cache(MAX_GROUPS, properties);
  }

  private static <T> Cache<String, T> cache(int most, DirectoryProperties properties) {
    return Caffeine.newBuilder().maximumSize(most).expireAfterWrite(properties.cache()).build();
  }

  /**
   * Refuses an assignee who does not exist or whom the task is not for: neither candidate nor
   * member of a candidate group. A task without candidates is for everybody.
   *
   * @throws FlowbridgeException {@code UNKNOWN_ACCOUNT}, {@code ASSIGNEE_NOT_ALLOWED}, {@code
   *     UNAVAILABLE}
   */
  public void requireAssignable(String name, Task task) {
    requireKnown(name);
    if (!isFor(task, name)) {
      throw new FlowbridgeException(
              ASSIGNEE_NOT_ALLOWED,
              "Expected an assignee who may work the task, but '%s' is none of its candidates"
                  .formatted(name))
          .with("account", name);
    }
  }

  /**
   * Refuses a person who does not exist.
   *
   * @throws FlowbridgeException {@code UNKNOWN_ACCOUNT}, {@code UNAVAILABLE}
   */
  public void requireKnown(String name) {
    if (user(name).isEmpty()) {
      throw new FlowbridgeException(
              UNKNOWN_ACCOUNT, "Expected an account, but there is no '%s'".formatted(name))
          .with("account", name);
    }
  }

  /**
   * Where mails to somebody go; none if there is no such account or its address is not known.
   *
   * @throws FlowbridgeException {@code UNAVAILABLE}
   */
  public Optional<String> mailOf(String name) {
    return user(name).map(User::mail);
  }

  /**
   * Names of the group's first {@value #MAX_MEMBERS} members; none if there is no such group.
   *
   * @throws FlowbridgeException {@code UNAVAILABLE}
   */
  public List<String> membersOf(String group) {
    return members.get(
        group, name -> directory.members(name, MAX_MEMBERS).stream().map(User::name).toList());
  }

  private boolean isFor(Task task, String name) {
    var open = task.candidateUsers().isEmpty() && task.candidateGroups().isEmpty();
    return open
        || task.candidateUsers().contains(name)
        || name.equals(task.owner())
        || groupsOf(name).stream().anyMatch(task.candidateGroups()::contains);
  }

  private Optional<User> user(String name) {
    return users.get(name, directory::user);
  }

  /**
   * Names of the groups the account is in; none if there is no such account.
   *
   * @throws FlowbridgeException {@code UNAVAILABLE}
   */
  public Set<String> groupsOf(String name) {
    return groups.get(name, directory::groupsOf);
  }
}

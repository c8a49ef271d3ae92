package io.flowbridge.platform;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The account on whose behalf something is done, as its verified token says and nothing else.
 *
 * <p>Query, mutation, subscription and schema mappings and web controllers take it as a plain
 * argument; {@code @BatchMapping} and {@code @EntityMapping} methods as {@code @ContextValue Viewer
 * viewer}; internal controllers with {@link OnBehalfOf}.
 *
 * @param name account name, as used for assignees
 * @param displayName name for people
 * @param groups candidate groups the account is in
 * @param roles platform roles, see {@link Roles}
 * @param token the token itself, to pass on to other services
 */
public record Viewer(
    String name, String displayName, Set<String> groups, Set<String> roles, String token) {

  private static final String LEAD_SUFFIX = "-lead";

  public Viewer {
    groups = Set.copyOf(groups);
    roles = Set.copyOf(roles);
  }

  public boolean hasRole(String role) {
    return roles.contains(role);
  }

  /** Whether the account runs the platform and therefore sees every task and case. */
  public boolean isOperator() {
    return hasRole(Roles.OPERATOR) || hasRole(Roles.ADMIN);
  }

  /** The groups whose lead the account is: members of {@code <group>-lead} lead {@code <group>}. */
  public Set<String> ledGroups() {
    return groups.stream()
        .filter(group -> group.endsWith(LEAD_SUFFIX))
        .map(group -> group.substring(0, group.length() - LEAD_SUFFIX.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the account is lead of one of the groups. */
  public boolean leadsAnyOf(Collection<String> some) {
    return some.stream().anyMatch(group -> groups.contains(group + LEAD_SUFFIX));
  }

  /** Refuses with {@code FORBIDDEN} unless the account has one of the roles. */
  public void requireAnyRole(String... wanted) {
    for (var role : wanted) {
      if (hasRole(role)) {
        return;
      }
    }
    throw FlowbridgeException.forbidden(
        "Expected one of the roles %s, but '%s' has none of them"
            .formatted(String.join(", ", wanted), name));
  }

  /** The token stays out of logs. */
  @Override
  public String toString() {
    return "Viewer[" + name + "]";
  }
}

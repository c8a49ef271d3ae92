package io.flowbridge.task.directory;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.peer.PeerClients;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.RestClientException;

/** Keycloak's admin API, and the local identity provider, which speaks the same. */
class KeycloakDirectory implements Directory {
  private static final ParameterizedTypeReference<List<KeycloakUser>> USERS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<List<KeycloakGroup>> GROUPS =
      new ParameterizedTypeReference<>() {};

  /** A group is looked for by part of its name, so others come along. */
  private static final int NAMESAKES = 100;

  private final PeerClients peers;

  KeycloakDirectory(PeerClients peers) {
    this.peers = peers;
  }

  record KeycloakUser(
      String id,
      String username,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      boolean enabled) {

    User user() {
      var names =
          Stream.of(firstName, lastName)
              .filter(name -> name != null && !name.isBlank())
              .collect(Collectors.joining(" "));
      return new User(username, names.isEmpty() ? username : names, email);
    }
  }

  record KeycloakGroup(String id, String name) {}

  @Override
  public List<User> users(String search, int max) {
    return enabled(
        get(USERS, "/users?search={search}&max={max}", Map.of("search", part(search), "max", max)));
  }

  @Override
  public List<User> members(String group, int max) {
    return groupsLike(group, NAMESAKES).stream()
        .filter(known -> known.name().equals(group))
        .findFirst()
        .map(
            known ->
                enabled(
                    get(
                        USERS,
                        "/groups/{id}/members?max={max}",
                        Map.of("id", known.id(), "max", max))))
        .orElse(List.of());
  }

  @Override
  public List<String> groups(String search, int max) {
    return groupsLike(search, max).stream().map(KeycloakGroup::name).toList();
  }

  @Override
  public Optional<User> user(String name) {
    return find(name).map(KeycloakUser::user);
  }

  @Override
  public Set<String> groupsOf(String name) {
    return find(name)
        .map(user -> get(GROUPS, "/users/{id}/groups", Map.of("id", user.id())))
        .orElse(List.of())
        .stream()
        .map(KeycloakGroup::name)
        .collect(Collectors.toSet());
  }

  private Optional<KeycloakUser> find(String name) {
    return get(USERS, "/users?username={name}&exact=true", Map.of("name", name)).stream()
        .filter(user -> user.enabled() && user.username().equals(name))
        .findFirst();
  }

  private List<KeycloakGroup> groupsLike(String search, int max) {
    return get(
        GROUPS, "/groups?search={search}&max={max}", Map.of("search", search.strip(), "max", max));
  }

  private static List<User> enabled(List<KeycloakUser> users) {
    return users.stream().filter(KeycloakUser::enabled).map(KeycloakUser::user).toList();
  }

  private static String part(String search) {
    return search.isBlank() ? "" : "*" + search.strip() + "*";
  }

  private <T> List<T> get(
      ParameterizedTypeReference<List<T>> type, String uri, Map<String, ?> variables) {
    try {
      var answer = peers.peer("directory").get().uri(uri, variables).retrieve().body(type);
      if (answer != null) {
        return answer;
      }
    } catch (FlowbridgeException | RestClientException e) {
      throw new FlowbridgeException(
              ErrorCodes.UNAVAILABLE,
              "Expected an answer of the directory, but it is unavailable",
              e)
          .with("service", "directory");
    }
    throw FlowbridgeException.unavailable("directory");
  }
}

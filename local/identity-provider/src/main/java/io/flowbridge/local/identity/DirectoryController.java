package io.flowbridge.local.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who there is, for services. Paths, parameters and fields are those of Keycloak's admin API, as
 * far as they are needed, so that services ask this provider and Keycloak in the same way.
 */
@RestController
@RequestMapping("/admin/realms/flowbridge")
class DirectoryController {

  record User(
      String id,
      String username,
      String firstName,
      String lastName,
      String email,
      boolean enabled) {}

  record Group(String id, String name, String path) {}

  private final DemoAccounts accounts;

  DirectoryController(DemoAccounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/users")
  List<User> users(
      @RequestParam(required = false) @Nullable String search,
      @RequestParam(required = false) @Nullable String username,
      @RequestParam(defaultValue = "100") int max) {
    return accounts.all().stream()
        .filter(account -> username == null || account.name().equals(username))
        .filter(account -> matches(search, account.name(), account.displayName()))
        .limit(max)
        .map(DirectoryController::user)
        .toList();
  }

  @GetMapping("/users/{id}/groups")
  List<Group> groupsOf(@PathVariable String id) {
    return accounts
        .find(id)
        .map(account -> account.groups().stream().map(DirectoryController::group).toList())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/groups")
  List<Group> groups(
      @RequestParam(required = false) @Nullable String search,
      @RequestParam(defaultValue = "100") int max) {
    return groups()
        .filter(name -> matches("*" + (search == null ? "" : search), name))
        .limit(max)
        .map(DirectoryController::group)
        .toList();
  }

  @GetMapping("/groups/{id}/members")
  List<User> members(@PathVariable String id, @RequestParam(defaultValue = "100") int max) {
    if (groups().noneMatch(id::equals)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return accounts.all().stream()
        .filter(account -> account.groups().contains(id))
        .limit(max)
        .map(DirectoryController::user)
        .toList();
  }

  private Stream<String> groups() {
    return accounts.all().stream()
        .flatMap(account -> account.groups().stream())
        .distinct()
        .sorted();
  }

  /**
   * As Keycloak does with people: a word finds what begins with it, and with stars around it what
   * has it. Groups are always found by any part.
   */
  private static boolean matches(@Nullable String search, String... names) {
    if (search == null || search.isBlank()) {
      return true;
    }
    var word = search.replace("*", "").toLowerCase(Locale.ROOT);
    return Stream.of(names)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> search.startsWith("*") ? name.contains(word) : name.startsWith(word));
  }

  private static User user(Account account) {
    var names = account.displayName().split(" ", 2);
    return new User(
        account.name(), account.name(), names[0], names[1], account.name() + "@example.org", true);
  }

  private static Group group(String name) {
    return new Group(name, name, "/" + name);
  }
}

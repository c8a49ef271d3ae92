package io.flowbridge.task.directory;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** People and groups to choose from, for whoever works with others. */
@Controller
class DirectoryController {
  private static final int MAX = 50;
  private static final int MAX_SEARCH = 100;

  /** Of a larger group the first so many are looked at, as the schema says. */
  private static final int MAX_MEMBERS = 1_000;

  private final Directory directory;

  DirectoryController(Directory directory) {
    this.directory = directory;
  }

  record Group(String name) {}

  @QueryMapping
  List<User> users(
      @Argument @Nullable String search,
      @Argument @Nullable String group,
      @Argument int first,
      Viewer viewer) {
    requireColleague(viewer);
    var text = text(search);
    var max = bounded(first);
    return group == null
        ? directory.users(text, max)
        : directory.members(group, MAX_MEMBERS).stream()
            .filter(user -> has(user, text))
            .limit(max)
            .toList();
  }

  @QueryMapping
  List<Group> groups(@Argument @Nullable String search, @Argument int first, Viewer viewer) {
    requireColleague(viewer);
    return directory.groups(text(search), bounded(first)).stream().map(Group::new).toList();
  }

  /** Who belongs to nothing learns nothing of others. */
  private static void requireColleague(Viewer viewer) {
    if (viewer.groups().isEmpty() && viewer.roles().isEmpty()) {
      throw FlowbridgeException.forbidden(
          "Expected an account with a group or a role, but '%s' has neither"
              .formatted(viewer.name()));
    }
  }

  private static String text(@Nullable String search) {
    if (search != null && search.length() > MAX_SEARCH) {
      throw FlowbridgeException.badInput(
          "Expected a search of at most %d characters, but it has %d"
              .formatted(MAX_SEARCH, search.length()));
    }
    return search == null ? "" : search;
  }

  private static int bounded(int first) {
    if (first < 1 || first > MAX) {
      throw FlowbridgeException.badInput(
          "Expected first from 1 to %d, but it is %d".formatted(MAX, first));
    }
    return first;
  }

  private static boolean has(User user, String text) {
    var part = text.strip().toLowerCase(Locale.ROOT);
    return user.name().toLowerCase(Locale.ROOT).contains(part)
        || user.displayName().toLowerCase(Locale.ROOT).contains(part);
  }
}

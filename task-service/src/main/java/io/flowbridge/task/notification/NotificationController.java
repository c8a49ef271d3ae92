package io.flowbridge.task.notification;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.Roles;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.input.TaskInput;
import io.flowbridge.task.notification.Notification.State;
import io.flowbridge.task.notification.Preferences.Chosen;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class NotificationController {
  private static final int MAX_MUTED = 200;
  private static final int MAX_KEY = 255;
  private static final Set<String> LANGUAGES = Set.of("en", "de");

  private final Preferences preferences;
  private final Notifications notifications;
  private final NotificationProperties properties;
  private final TaskInput input;

  NotificationController(
      Preferences preferences,
      Notifications notifications,
      NotificationProperties properties,
      TaskInput input) {
    this.preferences = preferences;
    this.notifications = notifications;
    this.properties = properties;
    this.input = input;
  }

  /** How the viewer is told. */
  record NotificationPreferences(
      boolean enabled, Mode created, Mode assigned, List<String> mutedServices, String language) {}

  record SaveNotificationPreferences(
      @Nullable Mode created,
      @Nullable Mode assigned,
      @Nullable List<String> mutedServices,
      @Nullable String language) {}

  record PreferencesPayload(NotificationPreferences preferences) {}

  /** Some notifications, and whether there are more. */
  record NotificationList(List<Notification> notifications, boolean more) {}

  @QueryMapping
  NotificationPreferences notificationPreferences(Viewer viewer) {
    return shown(preferences.of(viewer.name()));
  }

  /** What is left out of the input stays as it is; a null in it means the platform's choice. */
  @MutationMapping
  PreferencesPayload saveNotificationPreferences(DataFetchingEnvironment arguments, Viewer viewer) {
    var given = input.object(arguments.getArgument("input"));
    var wish = input.value(given, SaveNotificationPreferences.class);
    var known = preferences.of(viewer.name());
    var chosen =
        new Chosen(
            given.containsKey("created") ? wish.created() : known.created(),
            given.containsKey("assigned") ? wish.assigned() : known.assigned(),
            given.containsKey("mutedServices") ? muted(wish) : known.mutedServices(),
            given.containsKey("language") ? language(wish) : known.language());
    preferences.save(viewer.name(), chosen);
    return new PreferencesPayload(shown(chosen));
  }

  @QueryMapping
  NotificationList notifications(
      @Argument @Nullable List<State> states, @Argument @Nullable Integer first, Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    var wanted = states == null ? List.of(State.FAILED, State.UNCERTAIN) : states;
    var size = PageSize.check(first);
    var found =
        notifications.find(wanted.stream().map(State::name).toArray(String[]::new), size + 1);
    return new NotificationList(
        found.subList(0, Math.min(size, found.size())), found.size() > size);
  }

  @SchemaMapping(typeName = "Notification")
  String taskId(Notification notification) {
    return notification.task().id();
  }

  private NotificationPreferences shown(Chosen chosen) {
    return new NotificationPreferences(
        properties.enabled(),
        preferences.mode(chosen, Kind.CREATED, null),
        preferences.mode(chosen, Kind.ASSIGNED, null),
        chosen.mutedServices(),
        chosen.language() == null ? properties.language() : chosen.language());
  }

  private static List<String> muted(SaveNotificationPreferences wish) {
    var muted =
        wish.mutedServices() == null
            ? List.<String>of()
            : wish.mutedServices().stream().distinct().toList();
    if (muted.size() > MAX_MUTED || muted.stream().anyMatch(key -> key.length() > MAX_KEY)) {
      throw FlowbridgeException.badInput(
          "Expected at most %d keys of services, of %d characters each"
              .formatted(MAX_MUTED, MAX_KEY));
    }
    return muted;
  }

  private static @Nullable String language(SaveNotificationPreferences wish) {
    if (wish.language() != null && !LANGUAGES.contains(wish.language())) {
      throw FlowbridgeException.badInput(
          "Expected one of the languages %s, but got '%s'"
              .formatted(LANGUAGES.stream().sorted().toList(), wish.language()));
    }
    return wish.language();
  }
}

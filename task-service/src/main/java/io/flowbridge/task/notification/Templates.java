package io.flowbridge.task.notification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import io.flowbridge.task.bundle.BundleClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Finds a mail's template: that of the service, which was deployed together with the task's
 * process, else the platform's own; in the wanted language, else in English.
 */
@Component
class Templates {
  private static final String ENGLISH = "en";
  private static final Set<String> OWN_LANGUAGES = Set.of(ENGLISH, "de");
  private static final String FOLDER = "mail/";

  private final BundleClient bundles;

  /** Deployments do not change, but that a bundle does not have a file may be of its being old. */
  private final Cache<String, Optional<Template>> deployed =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofHours(1)).build();

  Templates(BundleClient bundles) {
    this.bundles = bundles;
  }

  /**
   * The template for one task.
   *
   * @throws FlowbridgeException {@code UNAVAILABLE} if the task's bundle does not answer
   */
  Template of(Kind kind, TaskNote task, String language) {
    var name = "task-" + kind.name().toLowerCase(Locale.ROOT);
    return candidates(name, language)
        .map(file -> ofService(task, file))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> own(name, language));
  }

  Template digest(String language) {
    return own("task-digest", language);
  }

  private Optional<Template> ofService(TaskNote task, String file) {
    var definition = task.processDefinitionId();
    if (definition == null) {
      return Optional.empty();
    }
    var key = definition + " " + file;
    return deployed.get(
        key,
        unknown ->
            bundles
                .deployedText(Task.bundleOf(definition), definition, FOLDER + file)
                .map(Template::new));
  }

  private static Stream<String> candidates(String name, String language) {
    return List.of(language, ENGLISH).stream()
        .distinct()
        .map(each -> "%s.%s.txt".formatted(name, each));
  }

  private static Template own(String name, String language) {
    var known = OWN_LANGUAGES.contains(language) ? language : ENGLISH;
    try {
      var file = new ClassPathResource("%s%s.%s.txt".formatted(FOLDER, name, known));
      return new Template(file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

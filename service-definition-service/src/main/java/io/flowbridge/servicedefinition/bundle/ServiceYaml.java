package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.servicedefinition.Audience;
import io.flowbridge.servicedefinition.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What {@code service.yaml} says, after it was checked. */
record ServiceYaml(
    String key,
    Map<String, String> title,
    @Nullable Map<String, String> description,
    @Nullable Map<String, String> category,
    @Nullable String icon,
    String runtimeBundle,
    String process,
    @Nullable String startForm,
    @Nullable String businessKey,
    @Nullable AudienceYaml visibleTo,
    @Nullable AudienceYaml startableBy,
    @Nullable Map<String, Map<String, String>> texts) {

  private static final Audience EVERY_USER = new Audience(Set.of("user"), Set.of(), Set.of());

  Texts titles() {
    return new Texts(title);
  }

  Texts descriptions() {
    return new Texts(description == null ? Map.of() : description);
  }

  Texts categories() {
    return new Texts(category == null ? Map.of() : category);
  }

  /** Translations by what the process says, on one line. */
  Map<String, Texts> dictionary() {
    var dictionary = new TreeMap<String, Texts>();
    if (texts != null) {
      texts.forEach((text, byLanguage) -> dictionary.put(oneLine(text), new Texts(byLanguage)));
    }
    return dictionary;
  }

  /** Line breaks in names are there for the picture only. */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  String businessKeyPattern() {
    return businessKey == null ? key.toUpperCase(Locale.ROOT) + "-{number}" : businessKey;
  }

  Audience visible() {
    return visibleTo == null ? EVERY_USER : visibleTo.audience();
  }

  Audience startable() {
    return startableBy == null ? visible() : startableBy.audience();
  }

  /** The key of one of the bundle's forms in form-validation-service. */
  String formKey(String form) {
    return key + "." + form;
  }

  record AudienceYaml(
      @Nullable Set<String> roles, @Nullable Set<String> groups, @Nullable Set<String> users) {

    Audience audience() {
      return new Audience(copy(roles), copy(groups), copy(users));
    }

    private static Set<String> copy(@Nullable Set<String> names) {
      return names == null ? Set.of() : Set.copyOf(names);
    }
  }
}

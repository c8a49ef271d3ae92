package io.flowbridge.servicedefinition.definition;

import io.flowbridge.platform.FlowbridgeException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What processes say in other languages, for everybody: it holds words of the process, no data. */
@Controller
class ServiceTextsController {

  private static final int MAX_KEYS = 50;

  private final Dictionaries dictionaries;

  ServiceTextsController(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  @QueryMapping
  List<ServiceTexts> serviceTexts(@Argument List<String> keys, Locale language) {
    if (keys.size() > MAX_KEYS) {
      throw FlowbridgeException.badInput(
          "Expected at most %d keys, but there are %d".formatted(MAX_KEYS, keys.size()));
    }
    var found = dictionaries.in(language, new HashSet<>(keys));
    return keys.stream()
        .map(key -> new ServiceTexts(key, found.getOrDefault(key, Map.of())))
        .toList();
  }
}

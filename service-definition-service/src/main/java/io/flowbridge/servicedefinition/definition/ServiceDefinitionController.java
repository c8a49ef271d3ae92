package io.flowbridge.servicedefinition.definition;

import io.flowbridge.platform.Connection;
import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.TotalCount;
import io.flowbridge.platform.Viewer;
import io.flowbridge.servicedefinition.ServiceDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.federation.EntityMapping;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The catalogue. */
@Controller
class ServiceDefinitionController {

  private final Definitions definitions;

  ServiceDefinitionController(Definitions definitions) {
    this.definitions = definitions;
  }

  @QueryMapping
  Optional<ServiceDefinition> serviceDefinition(@Argument String key, Viewer viewer) {
    return definitions.findVisible(key, viewer);
  }

  @QueryMapping
  Connection<ServiceDefinition> serviceDefinitions(
      @Argument @Nullable String search,
      @Argument @Nullable String category,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      Locale language,
      Viewer viewer) {
    var size = PageSize.check(first);
    var question = CatalogueSearch.of(search, category, language, after);
    return Connection.of(
        definitions.search(question, viewer, size + 1),
        size,
        after != null,
        new TotalCount(definitions.count(question, viewer), true),
        question::cursor);
  }

  /** Any number of services by one statement, in the order asked for. */
  @EntityMapping("ServiceDefinition")
  List<@Nullable ServiceDefinition> entities(
      @Argument List<String> keyList, @ContextValue Viewer viewer) {
    var found =
        definitions.findVisible(new HashSet<>(keyList), viewer).stream()
            .collect(Collectors.toMap(ServiceDefinition::key, Function.identity()));
    return keyList.stream().<@Nullable ServiceDefinition>map(found::get).toList();
  }

  @SchemaMapping
  String title(ServiceDefinition definition, Locale language) {
    var title = definition.title().in(language);
    return title == null ? definition.key() : title;
  }

  @SchemaMapping
  @Nullable String description(ServiceDefinition definition, Locale language) {
    return definition.description().in(language);
  }

  @SchemaMapping
  @Nullable String category(ServiceDefinition definition, Locale language) {
    return definition.category().in(language);
  }

  @SchemaMapping
  boolean canStart(ServiceDefinition definition, Viewer viewer) {
    return definition.isStartableBy(viewer);
  }
}

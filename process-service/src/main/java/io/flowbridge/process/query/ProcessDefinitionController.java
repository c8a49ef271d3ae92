package io.flowbridge.process.query;

import io.flowbridge.platform.Connection;
import io.flowbridge.platform.Cursor;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.Roles;
import io.flowbridge.platform.TotalCount;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.engine.ProcessModels;
import io.flowbridge.process.query.ProcessDefinitions.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

/** Deployed processes, for those who design and run them. */
@Controller
public class ProcessDefinitionController {

  private static final String[] READERS = {Roles.DESIGNER, Roles.OPERATOR, Roles.ADMIN};

  private final ProcessDefinitions definitions;
  private final ProcessModels models;
  private final Bundle bundle;

  ProcessDefinitionController(ProcessDefinitions definitions, ProcessModels models, Bundle bundle) {
    this.definitions = definitions;
    this.models = models;
    this.bundle = bundle;
  }

  @QueryMapping
  Optional<ProcessDefinition> processDefinition(@Argument String id, Viewer viewer) {
    viewer.requireAnyRole(READERS);
    return definitions.find(List.of(id)).stream().findFirst();
  }

  @QueryMapping
  Connection<ProcessDefinition> processDefinitions(
      @Argument @Nullable String search,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      Viewer viewer) {
    viewer.requireAnyRole(READERS);
    int size = PageSize.check(first);
    return Connection.of(
        definitions.page(search, position(after), size + 1),
        size,
        after != null,
        new TotalCount(definitions.count(search), true),
        definition -> Cursor.encode(definition.key(), definition.version()));
  }

  @EntityMapping("ProcessDefinition")
  List<@Nullable ProcessDefinition> entities(
      @Argument List<String> idList, @ContextValue Viewer viewer) {
    Map<String, ProcessDefinition> found =
        isReader(viewer)
            ? definitions.find(idList).stream()
                .collect(Collectors.toMap(ProcessDefinition::id, Function.identity()))
            : Map.of();
    return idList.stream().<@Nullable ProcessDefinition>map(found::get).toList();
  }

  @SchemaMapping
  String xml(ProcessDefinition definition) {
    return bundle
        .engineId(definition.id())
        .flatMap(models::xml)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(
            () ->
                FlowbridgeException.notFound(
                    "Expected the BPMN of '%s', but it is gone".formatted(definition.id())));
  }

  private static boolean isReader(Viewer viewer) {
    return viewer.isOperator() || viewer.hasRole(Roles.DESIGNER);
  }

  private static @Nullable Position position(@Nullable String after) {
    if (after == null) {
      return null;
    }
    List<@Nullable Object> parts = Cursor.decode(after, 2);
    if (parts.get(0) instanceof String key && parts.get(1) instanceof Number version) {
      return new Position(key, version.intValue());
    }
    throw new FlowbridgeException(
        ErrorCodes.BAD_CURSOR, "Expected a cursor of process definitions, but got another one");
  }
}

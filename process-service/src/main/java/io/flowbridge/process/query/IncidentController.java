package io.flowbridge.process.query;

import io.flowbridge.platform.Connection;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.Roles;
import io.flowbridge.platform.TotalCount;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.federation.EntityMapping;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Incidents, for those who run the platform. */
@Controller
public class IncidentController {

  private static final String LIST = "incidents";

  private final Incidents incidents;
  private final IncidentRetry retry;
  private final Bundle bundle;

  IncidentController(Incidents incidents, IncidentRetry retry, Bundle bundle) {
    this.incidents = incidents;
    this.retry = retry;
    this.bundle = bundle;
  }

  @QueryMapping
  Connection<Incident> incidents(
      @Argument @Nullable IncidentFilter filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    int size = PageSize.check(first);
    IncidentFilter wanted = filter == null ? IncidentFilter.ALL : filter;
    return Connection.of(
        incidents.page(wanted, PagePosition.of(LIST, after), size + 1),
        size,
        after != null,
        new TotalCount(incidents.count(wanted), true),
        this::cursor);
  }

  /** Answers with the incident as it was: what is tried again is not an incident any more. */
  @MutationMapping
  RetryIncidentPayload retryIncident(@Argument RetryIncidentInput input, Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    Incident incident =
        incidents.find(List.of(input.id())).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    FlowbridgeException.notFound(
                        "Expected an open incident '%s', but there is none".formatted(input.id())));
    retry.retry(incident, input.retries() == null ? 1 : input.retries(), viewer);
    return new RetryIncidentPayload(incident);
  }

  @EntityMapping("Incident")
  List<@Nullable Incident> entities(@Argument List<String> idList, @ContextValue Viewer viewer) {
    Map<String, Incident> found =
        viewer.isOperator()
            ? incidents.find(idList).stream()
                .collect(Collectors.toMap(Incident::id, Function.identity()))
            : Map.of();
    return idList.stream().<@Nullable Incident>map(found::get).toList();
  }

  private String cursor(Incident incident) {
    return PagePosition.cursor(
        LIST, incident.createdAt(), bundle.engineId(incident.id()).orElseThrow());
  }

  record RetryIncidentInput(String id, @Nullable Integer retries) {}

  record RetryIncidentPayload(Incident incident) {}
}

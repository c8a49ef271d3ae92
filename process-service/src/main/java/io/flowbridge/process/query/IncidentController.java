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
import io.flowbridge.process.query.Incidents.Position;
import java.time.Instant;
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
        incidents.page(wanted, position(after), size + 1),
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
    return Cursor.encode(
        incident.createdAt().toEpochMilli(), bundle.engineId(incident.id()).orElseThrow());
  }

  private static @Nullable Position position(@Nullable String after) {
    if (after == null) {
      return null;
    }
    List<@Nullable Object> parts = Cursor.decode(after, 2);
    if (parts.get(0) instanceof Number millis && parts.get(1) instanceof String id) {
      return new Position(Instant.ofEpochMilli(millis.longValue()), id);
    }
    throw new FlowbridgeException(
        ErrorCodes.BAD_CURSOR, "Expected a cursor of incidents, but got another one");
  }

  record RetryIncidentInput(String id, @Nullable Integer retries) {}

  record RetryIncidentPayload(Incident incident) {}
}

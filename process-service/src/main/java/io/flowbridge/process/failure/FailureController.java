package io.flowbridge.process.failure;

import io.flowbridge.platform.Connection;
import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.Roles;
import io.flowbridge.platform.TotalCount;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.query.Incident;
import io.flowbridge.process.query.PagePosition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What integrations failed at, for those who run the platform. */
@Controller
public class FailureController {

  private static final String LIST = "integrationFailures";

  private final Failures failures;
  private final FailureCommands commands;
  private final ContractCheck contracts;
  private final Bundle bundle;

  FailureController(
      Failures failures, FailureCommands commands, ContractCheck contracts, Bundle bundle) {
    this.failures = failures;
    this.commands = commands;
    this.contracts = contracts;
    this.bundle = bundle;
  }

  @QueryMapping
  Connection<IntegrationFailure> integrationFailures(
      @Argument @Nullable FailureFilter filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    int size = PageSize.check(first);
    FailureFilter wanted = filter == null ? FailureFilter.ALL : filter;
    return Connection.of(
        failures.page(wanted, PagePosition.of(LIST, after), size + 1),
        size,
        after != null,
        new TotalCount(failures.count(wanted), true),
        failure -> PagePosition.cursor(LIST, failure.failedAt(), failure.correlationId()));
  }

  @QueryMapping
  @Nullable IntegrationFailure integrationFailure(@Argument String id, Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    return bundle.engineId(id).flatMap(failures::find).orElse(null);
  }

  @SchemaMapping(typeName = "IntegrationFailure")
  List<String> errorCodes(IntegrationFailure failure) {
    return contracts.errorCodes(failure.type(), failure.version());
  }

  /** The engine names the external task at the incident; jobs have no failure here. */
  @BatchMapping(typeName = "Incident")
  List<@Nullable IntegrationFailure> integrationFailure(List<Incident> incidents) {
    Map<String, IntegrationFailure> found =
        failures
            .findAll(
                incidents.stream().map(Incident::configuration).filter(Objects::nonNull).toList())
            .stream()
            .collect(Collectors.toMap(IntegrationFailure::correlationId, Function.identity()));
    return incidents.stream()
        .<@Nullable IntegrationFailure>map(incident -> found.get(incident.configuration()))
        .toList();
  }

  @MutationMapping
  BulkResult<IntegrationFailure> replayIntegrationFailures(
      @Argument ReplayIntegrationFailuresInput input, Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    Audit audit = Audit.of(viewer, input.reason());
    Map<String, @Nullable Object> edits = Objects.requireNonNullElse(input.inputs(), Map.of());
    int retries = Objects.requireNonNullElse(input.retries(), 1);
    return BulkResult.ofEach(input.ids(), id -> commands.replay(id, edits, retries, audit));
  }

  @SchemaMapping(typeName = "IntegrationFailureResult", field = "failure")
  @Nullable IntegrationFailure changed(BulkResult.Item<IntegrationFailure> result) {
    return result.value();
  }

  @MutationMapping
  FailurePayload resolveIntegrationFailure(
      @Argument ResolveIntegrationFailureInput input, Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    return new FailurePayload(
        commands.resolve(input.id(), input.outputs(), Audit.of(viewer, input.reason())));
  }

  @MutationMapping
  FailurePayload raiseIntegrationError(@Argument RaiseIntegrationErrorInput input, Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    return new FailurePayload(
        commands.raise(
            input.id(), input.errorCode(), input.data(), Audit.of(viewer, input.reason())));
  }

  record ReplayIntegrationFailuresInput(
      List<String> ids,
      @Nullable Map<String, @Nullable Object> inputs,
      @Nullable Integer retries,
      String reason) {}

  record ResolveIntegrationFailureInput(
      String id, Map<String, @Nullable Object> outputs, String reason) {}

  record RaiseIntegrationErrorInput(
      String id, String errorCode, @Nullable Map<String, @Nullable Object> data, String reason) {}

  record FailurePayload(IntegrationFailure failure) {}
}

package io.flowbridge.integration.http.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an operation is: as configured, else at the first server of the innermost that has any. */
final class ServerUrl {

  private ServerUrl() {}

  static String of(@Nullable URI configured, OpenAPI api, PathItem item, Operation operation) {
    var url = configured == null ? ofDocument(api, item, operation) : configured.toString();
    if (!url.matches("https?://[^/{}?#]+(/[^{}?#]*)?")) {
      throw new NotCallableException(
          "its server is '%s', which is no absolute URL: name one by the property server"
              .formatted(url));
    }
    return url.replaceAll("/+$", "");
  }

  private static String ofDocument(OpenAPI api, PathItem item, Operation operation) {
    return Stream.of(some(operation.getServers()), some(item.getServers()), some(api.getServers()))
        .filter(servers -> !servers.isEmpty())
        .findFirst()
        .map(servers -> filled(servers.get(0)))
        .orElse("");
  }

  private static List<Server> some(@Nullable List<Server> servers) {
    return Objects.requireNonNullElse(servers, List.of());
  }

  private static String filled(Server server) {
    var url = Objects.requireNonNullElse(server.getUrl(), "");
    if (server.getVariables() != null) {
      for (var variable : server.getVariables().entrySet()) {
        var value = Objects.requireNonNullElse(variable.getValue().getDefault(), "");
        url = url.replace("{" + variable.getKey() + "}", value);
      }
    }
    return url;
  }
}

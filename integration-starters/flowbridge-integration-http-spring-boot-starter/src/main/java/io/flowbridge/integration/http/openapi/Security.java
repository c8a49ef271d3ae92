package io.flowbridge.integration.http.openapi;

import io.flowbridge.integration.http.openapi.ApiOperation.Credential;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.security.SecurityScheme.In;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which credential of the artifact stands for the security scheme of an operation. */
final class Security {

  private final List<SecurityRequirement> usual;
  private final Map<String, SecurityScheme> schemes;
  private final Map<String, String> credentials;

  Security(OpenAPI api, Map<String, String> credentials) {
    this.usual = Objects.requireNonNullElse(api.getSecurity(), List.of());
    this.schemes =
        api.getComponents() == null || api.getComponents().getSecuritySchemes() == null
            ? Map.of()
            : api.getComponents().getSecuritySchemes();
    this.credentials = credentials;
  }

  /**
   * The first alternative that a single credential satisfies; null if the document asks for none.
   *
   * @throws NotCallableException if there are only others
   */
  @Nullable Credential credential(Operation operation) {
    var alternatives = Objects.requireNonNullElse(operation.getSecurity(), usual);
    var optional = alternatives.stream().anyMatch(Map::isEmpty);
    var found =
        alternatives.stream()
            .filter(alternative -> alternative.size() == 1)
            .map(alternative -> alternative.keySet().iterator().next())
            .flatMap(name -> credential(name, !optional).stream())
            .findFirst();
    if (found.isEmpty() && !optional && !alternatives.isEmpty()) {
      throw new NotCallableException(
          "no credential gives what it asks for: "
              + alternatives.stream()
                  .map(alternative -> String.join(" and ", alternative.keySet()))
                  .collect(Collectors.joining(" or ")));
    }
    return found.orElse(null);
  }

  private Optional<Credential> credential(String scheme, boolean required) {
    return Optional.ofNullable(schemes.get(scheme))
        .flatMap(Security::kind)
        .map(
            kind ->
                new Credential(
                    credentials.getOrDefault(scheme, scheme),
                    "%s (%s)".formatted(scheme, kind),
                    required));
  }

  /** In words; empty for what the artifact has no credential for. */
  private static Optional<String> kind(SecurityScheme scheme) {
    if (scheme.getType() == null) {
      return Optional.empty();
    }
    return switch (scheme.getType()) {
      case OAUTH2 -> Optional.of("OAuth 2");
      case OPENIDCONNECT -> Optional.of("OpenID Connect");
      case HTTP ->
          Optional.ofNullable(scheme.getScheme())
              .filter(name -> name.matches("(?i)basic|bearer"))
              .map(name -> name + " authentication");
      case APIKEY ->
          scheme.getIn() == In.HEADER
              ? Optional.of("API key in the header " + scheme.getName())
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}

package io.flowbridge.integration.http.openapi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An OpenAPI document whose operations are offered to designers.
 *
 * @param file JSON or YAML, at most 5 MB; nothing that it refers to is fetched
 * @param server where its operations are; without it, at the document's first server
 * @param credentials the credential for a security scheme, by the scheme's name; a scheme that is
 *     not named here has the credential of its own name
 */
public record ApiSource(
    @NotNull Path file,
    @Nullable URI server,
    @DefaultValue Map<String, @NotBlank String> credentials) {}

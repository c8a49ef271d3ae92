package io.flowbridge.platform.security;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who is trusted, and who this service is.
 *
 * @param issuer URL of the identity provider, as it stands in tokens
 * @param audience what tokens must be made for
 * @param groupsClaim claim with candidate groups; dots step into objects
 * @param rolesClaim claim with platform roles; dots step into objects
 * @param clientId this service's client at the identity provider
 * @param clientSecret this service's secret at the identity provider
 */
@Validated
@ConfigurationProperties("flowbridge.security")
public record SecurityProperties(
    @NotBlank @DefaultValue("http://localhost:8081") String issuer,
    @NotBlank @DefaultValue("flowbridge") String audience,
    @NotBlank @DefaultValue("groups") String groupsClaim,
    @NotBlank @DefaultValue("roles") String rolesClaim,
    @NotBlank String clientId,
    @NotBlank String clientSecret) {}

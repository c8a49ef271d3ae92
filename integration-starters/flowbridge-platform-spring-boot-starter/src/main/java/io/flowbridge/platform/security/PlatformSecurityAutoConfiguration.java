package io.flowbridge.platform.security;

import com.github.benmanes.caffeine.cache.Ticker;
import io.flowbridge.platform.Roles;
import java.util.List;
import org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.oauth2.resource.servlet.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Every path needs a valid token; internal paths need one of a service, or for messages to
 * processes one of a messenger.
 */
@AutoConfiguration(
    before = {
      OAuth2ResourceServerAutoConfiguration.class,
      SecurityAutoConfiguration.class,
      UserDetailsServiceAutoConfiguration.class,
      ManagementWebSecurityAutoConfiguration.class
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SecurityProperties.class)
public final class PlatformSecurityAutoConfiguration {

  /** Of runtime bundles: all that a program needs to start and continue processes. */
  private static final String[] MESSAGES = {"/internal/process-instances", "/internal/messages"};

  /** Asks the identity provider for its keys at the first token, so it may start later than us. */
  @Bean
  @ConditionalOnMissingBean
  JwtDecoder jwtDecoder(SecurityProperties properties) {
    return new RememberingJwtDecoder(verifying(properties), Ticker.systemTicker());
  }

  private static JwtDecoder verifying(SecurityProperties properties) {
    return new SupplierJwtDecoder(
        () -> {
          NimbusJwtDecoder decoder =
              NimbusJwtDecoder.withIssuerLocation(properties.issuer()).build();
          decoder.setJwtValidator(
              new DelegatingOAuth2TokenValidator<Jwt>(
                  JwtValidators.createDefaultWithIssuer(properties.issuer()),
                  new JwtClaimValidator<List<String>>(
                      JwtClaimNames.AUD,
                      audience -> audience != null && audience.contains(properties.audience()))));
          return decoder;
        });
  }

  /** A span for each filter would be work for every request, and nobody reads them. */
  @Bean
  @ConditionalOnMissingBean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @ConditionalOnMissingBean
  ViewerReader viewerReader(SecurityProperties properties, JwtDecoder decoder) {
    return new ViewerReader(properties, decoder);
  }

  @Bean
  @ConditionalOnMissingBean
  SecurityFilterChain platformSecurity(HttpSecurity http, ViewerReader viewers) throws Exception {
    var refusals = new JsonRefusals();
    // A WebSocket carries its token in the first message; the GraphQL layer refuses it without one.
    RequestMatcher webSocket =
        request ->
            "websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                && "/graphql".equals(request.getServletPath());
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .logout(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/actuator/health", "/actuator/health/**")
                    .permitAll()
                    .requestMatchers(webSocket)
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, MESSAGES)
                    .hasAnyRole(Roles.SERVICE, Roles.MESSENGER)
                    .requestMatchers("/internal/**")
                    .hasRole(Roles.SERVICE)
                    .requestMatchers("/actuator/**")
                    .hasAnyRole(Roles.OPERATOR, Roles.ADMIN, Roles.SERVICE)
                    .requestMatchers("/error")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(viewers::convert))
                    .authenticationEntryPoint(refusals)
                    .accessDeniedHandler(refusals))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .build();
  }
}

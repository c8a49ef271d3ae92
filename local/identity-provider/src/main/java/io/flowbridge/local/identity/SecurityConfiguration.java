package io.flowbridge.local.identity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http, RegisteredClientRepository clients)
      throws Exception {
    var server = OAuth2AuthorizationServerConfigurer.authorizationServer();
    var publicClients = new PublicClientAuthentication(clients);
    return http.securityMatcher(server.getEndpointsMatcher())
        .with(
            server,
            configurer ->
                configurer
                    .oidc(Customizer.withDefaults())
                    .clientAuthentication(
                        clientAuthentication ->
                            clientAuthentication
                                .authenticationConverter(publicClients)
                                .authenticationProvider(publicClients)))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .cors(Customizer.withDefaults())
        .exceptionHandling(
            exceptions ->
                exceptions.defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint("/login"),
                    new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
        .build();
  }

  /** Services only: what people may see of each other is theirs to decide. */
  @Bean
  @Order(2)
  SecurityFilterChain directory(HttpSecurity http) throws Exception {
    var authorities = new JwtGrantedAuthoritiesConverter();
    authorities.setAuthoritiesClaimName("roles");
    authorities.setAuthorityPrefix("ROLE_");
    var converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(authorities);
    return http.securityMatcher("/admin/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().hasRole("service"))
        .oauth2ResourceServer(
            server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(converter)))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pages(HttpSecurity http, IdentityProperties properties) throws Exception {
    var policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none';"
            + " frame-ancestors 'self' "
            + String.join(" ", properties.gateways());
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/login", "/login.css", "/login.js", "/demo/token", "/error")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(form -> form.loginPage("/login"))
        .cors(Customizer.withDefaults())
        .csrf(csrf -> csrf.ignoringRequestMatchers("/demo/token"))
        .headers(
            headers ->
                headers
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                    .contentSecurityPolicy(csp -> csp.policyDirectives(policy)))
        .build();
  }

  @Bean
  CorsConfigurationSource corsConfigurationSource(IdentityProperties properties) {
    var cors = new CorsConfiguration();
    cors.setAllowedOrigins(properties.gateways());
    cors.setAllowedMethods(List.of("GET", "POST"));
    cors.setAllowedHeaders(List.of("*"));
    var source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/**", cors);
    return source;
  }
}

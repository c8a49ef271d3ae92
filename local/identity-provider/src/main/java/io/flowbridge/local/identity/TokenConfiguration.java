package io.flowbridge.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** How tokens are made and remembered. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  @Bean
  AuthorizationServerSettings authorizationServerSettings(IdentityProperties properties) {
    return AuthorizationServerSettings.builder().issuer(properties.issuer()).build();
  }

  @Bean
  JWKSource<SecurityContext> jwkSource(IdentityProperties properties) throws Exception {
    return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(properties.data())));
  }

  @Bean
  JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
    return new NimbusJwtEncoder(keys);
  }

  @Bean
  JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
    return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
  }

  @Bean
  OAuth2TokenGenerator<?> tokenGenerator(JwtEncoder encoder, FlowbridgeClaims claims) {
    var jwts = new JwtGenerator(encoder);
    jwts.setJwtCustomizer(claims);
    return new DelegatingOAuth2TokenGenerator(jwts, new RefreshTokens());
  }

  @Bean
  DataSource dataSource(IdentityProperties properties) {
    var file = properties.data().resolve("authorizations").toAbsolutePath();
    return DataSourceBuilder.create()
        .url("jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE")
        .username("sa")
        .build();
  }

  @Bean
  OAuth2AuthorizationService authorizations(
      DataSource dataSource, JdbcTemplate jdbc, RegisteredClientRepository clients) {
    createTableOnce(dataSource, jdbc);
    jdbc.update(
        """
        delete from oauth2_authorization where coalesce(
          refresh_token_expires_at, access_token_expires_at, authorization_code_expires_at) < now()""");
    return new JdbcOAuth2AuthorizationService(jdbc, clients);
  }

  private static void createTableOnce(DataSource dataSource, JdbcTemplate jdbc) {
    var tables =
        jdbc.queryForObject(
            "select count(*) from information_schema.tables where lower(table_name) = 'oauth2_authorization'",
            Integer.class);
    if (tables != null && tables == 0) {
      var schema =
          "org/springframework/security/oauth2/server/authorization/oauth2-authorization-schema.sql";
      DatabasePopulatorUtils.execute(
          new ResourceDatabasePopulator(new ClassPathResource(schema)), dataSource);
    }
  }
}

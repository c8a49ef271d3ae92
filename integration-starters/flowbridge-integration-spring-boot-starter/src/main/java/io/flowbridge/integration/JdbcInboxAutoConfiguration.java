package io.flowbridge.integration;

import io.flowbridge.integration.bus.Json;
import io.flowbridge.integration.handling.Inbox;
import io.flowbridge.integration.handling.InboxTable;
import io.flowbridge.integration.handling.JdbcInbox;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers outcomes in the application's database, if it wants that. */
@AutoConfiguration(
    afterName = "org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration")
@ConditionalOnClass(JdbcClient.class)
@ConditionalOnProperty(name = "flowbridge.integration.inbox", havingValue = "jdbc")
@EnableConfigurationProperties(IntegrationProperties.class)
public final class JdbcInboxAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean(Inbox.class)
  JdbcInbox integrationJdbcInbox(JdbcClient jdbc, Artifact artifact) {
    var table = new InboxTable(jdbc, artifact.name());
    table.createIfMissing();
    return new JdbcInbox(table, Json.mapper(), artifact.instance(), Clock.systemUTC());
  }

  @Bean
  @ConditionalOnMissingBean
  InboxKeeper integrationInboxKeeper(JdbcInbox inbox, IntegrationProperties properties) {
    return new InboxKeeper(inbox, properties.inboxRetention());
  }
}

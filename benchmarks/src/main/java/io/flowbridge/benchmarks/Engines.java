package io.flowbridge.benchmarks;

import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import io.flowbridge.process.ProcessServiceApplication;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Builds the engines that are compared; all of them live in this JVM until the end. */
final class Engines {
  /** Beans of process-service by which the engine comes to write to the outbox. */
  private static final List<String> OUTBOX = List.of("outboxPlugin", "outboxHistoryHandler");

  private static final String USER = "postgres";

  private final String server;

  private Engines(String server) {
    this.server = server;
  }

  /** Starts a PostgreSQL for the engines and a Kafka for the relay. */
  static Engines onNewServers() {
    Servers.start(Server.POSTGRES, Server.KAFKA);
    var url = System.getProperty("spring.datasource.url");
    return new Engines(url.substring(0, url.lastIndexOf('/') + 1));
  }

  /** The platform's engine; the rows of its outbox are thrown away between rounds. */
  EngineUnderTest withOutbox() throws SQLException {
    var database = database("outbox");
    var context = start(application(), "outbox", database, false);
    return new EngineUnderTest(
        "outbox", engine(context), () -> execute(database, "truncate fb_outbox"), context);
  }

  /** The platform's engine; the relay of this JVM publishes its outbox while it works. */
  EngineUnderTest withOutboxAndRelay() throws SQLException {
    var database = database("relay");
    var context = start(application(), "relay", database, true);
    return new EngineUnderTest(
        "outbox+relay", engine(context), () -> awaitEmptyOutbox(database), context);
  }

  /** The platform's engine in all but what makes it write to the outbox. */
  EngineUnderTest withoutOutbox() throws SQLException {
    var application =
        application()
            .initializers(context -> context.addBeanFactoryPostProcessor(Engines::removeOutbox));
    var context = start(application, "plain", database("plain"), false);
    return new EngineUnderTest("no outbox", engine(context), () -> {}, context);
  }

  /** Camunda as its Spring Boot starter brings it: nothing but the database is configured. */
  EngineUnderTest stock() throws SQLException {
    var application =
        new SpringApplicationBuilder(StockApplication.class).web(WebApplicationType.NONE);
    application.bannerMode(Banner.Mode.OFF);
    var context =
        application.run(
            "--spring.config.name=stock",
            "--logging.level.root=warn",
            "--spring.datasource.url=" + database("stock"),
            "--spring.datasource.username=" + USER,
            "--spring.datasource.password=" + USER);
    return new EngineUnderTest("stock", engine(context), () -> {}, context);
  }

  /** Camunda as a plain Java program gets it, which keeps less history: level audit. */
  EngineUnderTest stockAudit() throws SQLException {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("stock-audit");
    configuration.setJdbcUrl(database("stock_audit"));
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUsername(USER);
    configuration.setJdbcPassword(USER);
    configuration.setDatabaseSchemaUpdate("true");
    var engine = configuration.buildProcessEngine();
    return new EngineUnderTest("stock, audit", engine, () -> {}, engine::close);
  }

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    CamundaBpmAutoConfiguration.class
  })
  static class StockApplication {}

  /** Where the database of an engine is. */
  String address(String name) {
    return server + "bench_" + name;
  }

  private static void removeOutbox(ConfigurableListableBeanFactory beans) {
    OUTBOX.forEach(((BeanDefinitionRegistry) beans)::removeBeanDefinition);
  }

  private static SpringApplicationBuilder application() {
    return new SpringApplicationBuilder(ProcessServiceApplication.class)
        .bannerMode(Banner.Mode.OFF);
  }

  private static ConfigurableApplicationContext start(
      SpringApplicationBuilder application, String name, String database, boolean relay) {
    var arguments = new ArrayList<>(List.of("--server.port=0", "--logging.level.root=warn"));
    arguments.add("--flowbridge.bundle.name=" + name);
    arguments.add("--camunda.bpm.process-engine-name=" + name);
    arguments.add("--spring.datasource.url=" + database);
    arguments.add("--flowbridge.relay.enabled=" + relay);
    // Both are on this class path for others, and no part of process-service.
    arguments.add("--flowbridge.integration.enabled=false");
    arguments.add(
        "--spring.autoconfigure.exclude=" + CamundaBpmRestJerseyAutoConfiguration.class.getName());
    return application.run(arguments.toArray(String[]::new));
  }

  private static ProcessEngine engine(ConfigurableApplicationContext context) {
    return context.getBean(ProcessEngine.class);
  }

  private String database(String name) throws SQLException {
    execute(server + "postgres", "create database bench_" + name);
    return address(name);
  }

  private static void execute(String database, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(database, USER, USER);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void awaitEmptyOutbox(String database) throws Exception {
    try (var connection = DriverManager.getConnection(database, USER, USER);
        var left = connection.prepareStatement("select count(*) from fb_outbox")) {
      Waiting.until("an empty outbox", Duration.ofMinutes(2), () -> count(left), rows -> rows == 0);
    }
  }

  private static int count(PreparedStatement question) throws SQLException {
    try (var row = question.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }
}

package io.flowbridge.benchmarks;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jersey.JerseyAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** Camunda with its REST API, as its Spring Boot starters bring it, in a JVM of its own. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  ServletWebServerFactoryAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  JerseyAutoConfiguration.class,
  CamundaBpmAutoConfiguration.class,
  CamundaBpmRestJerseyAutoConfiguration.class
})
class StockNode {

  /** Nothing but the database, the port and the process's own model is configured. */
  public static void main(String[] arguments) {
    var node =
        new SpringApplicationBuilder(StockNode.class)
            .bannerMode(Banner.Mode.OFF)
            .properties(
                "spring.config.name=stock",
                "logging.level.root=warn",
                "spring.datasource.username=postgres",
                "spring.datasource.password=postgres",
                // As many connections as process-service has.
                "spring.datasource.hikari.maximum-pool-size=20",
                "camunda.bpm.auto-deployment-enabled=false")
            .run(arguments);
    node.getBean(RepositoryService.class)
        .createDeployment()
        .name(RoundTripSystems.PROCESS)
        .enableDuplicateFiltering(true)
        .addClasspathResource(RoundTripSystems.MODEL.substring(1))
        .deploy();
  }
}

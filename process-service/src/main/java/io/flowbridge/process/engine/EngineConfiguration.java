package io.flowbridge.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Makes the engine tell the outbox what it does, and speak JSON. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EngineConfiguration {

  /** Our own tables must exist before the engine's first transaction. */
  @Bean
  @DependsOnDatabaseInitialization
  ProcessEnginePlugin outboxPlugin(
      List<SessionFactory> sessions, List<HistoryEventHandler> historyEventHandlers) {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomSessionFactories(sessions);
        engine.setCustomHistoryEventHandlers(historyEventHandlers);
        engine.setDeploymentLockUsed(true);
      }
    };
  }

  @Bean
  ProcessEnginePlugin historyPlugin() {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new HistoryWithoutDetails()));
      }
    };
  }

  @Bean
  ProcessEnginePlugin jsonPlugin() {
    return new SpinProcessEnginePlugin();
  }
}

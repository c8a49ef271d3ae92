package io.flowbridge.process.integration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.springframework.amqp.rabbit.listener.MessageListenerContainer;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.ExponentialBackOff;

/** Joins the integration elements with the engine and with the bus. */
@Configuration(proxyBeanMethods = false)
@PropertySource({
  "classpath:integration.properties",
  "classpath:integration-${flowbridge.integration.bus:kafka}.properties"
})
class IntegrationConfiguration {

  private static final long SHUTDOWN_MILLIS = 10_000;

  @Bean
  ProcessEnginePlugin integrationPlugin(IntegrationElementParseListener parseListener) {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
          listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(parseListener);
        engine.setCustomPostBPMNParseListeners(listeners);
        // Expressions see variables and nothing of the application: null would mean every bean.
        engine.setBeans(new HashMap<>());
        // An activity that a BPMN error or a timer ends has no outputs to map.
        engine.setSkipOutputMappingOnCanceledActivities(true);
        allowMigration();
      }
    };
  }

  /** The engine migrates instances that wait at behaviours it knows by class, and at no others. */
  private static void allowMigration() {
    var supported = SupportedActivityValidator.SUPPORTED_ACTIVITY_BEHAVIORS;
    synchronized (supported) {
      if (!supported.contains(IntegrationBehavior.class)) {
        supported.add(IntegrationBehavior.class);
      }
    }
  }

  @Bean
  Consumer<Message<byte[]>> integrationAnswers(IntegrationAnswerConsumer consumer) {
    return consumer::accept;
  }

  /**
   * On Kafka, what cannot be handled now is tried until it can: malformed messages never come this
   * far.
   */
  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> neverSkip() {
    return (container, destination, group) -> {
      var backOff = new ExponentialBackOff(200, 2);
      backOff.setMaxInterval(10_000);
      container.setCommonErrorHandler(new DefaultErrorHandler(backOff));
    };
  }

  /** On RabbitMQ the bindings say so; here a node that stops finishes what it works on. */
  @Bean
  ListenerContainerCustomizer<MessageListenerContainer> finishFirst() {
    return (container, destination, group) -> {
      if (container instanceof SimpleMessageListenerContainer simple) {
        simple.setShutdownTimeout(SHUTDOWN_MILLIS);
      }
    };
  }
}

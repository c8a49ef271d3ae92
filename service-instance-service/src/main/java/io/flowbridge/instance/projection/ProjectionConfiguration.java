package io.flowbridge.instance.projection;

import io.flowbridge.instance.projection.DeadLetters.Source;
import io.flowbridge.instance.store.ServiceInstanceWriter;
import io.flowbridge.instance.timeline.Timeline;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.ExponentialBackOff;

/** The functions that Spring Cloud Stream binds to the topics. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

  private static final long PAUSE_MILLIS = 50;
  private static final long FIRST_WAIT_MILLIS = 200;
  private static final long LONGEST_WAIT_MILLIS = 5000;

  @Bean
  Consumer<Message<List<byte[]>>> instanceSnapshots(
      ServiceInstanceWriter instances, Validator validator, DeadLetters deadLetters) {
    return new BatchConsumer<>(
        InstanceSnapshot.class,
        new Source("flowbridge.instances", "deadInstances-out-0"),
        snapshots -> instances.apply(snapshots.stream().map(InstanceSnapshot::toCase).toList()),
        validator,
        deadLetters);
  }

  @Bean
  Consumer<Message<List<byte[]>>> historyFacts(
      Timeline timeline, Validator validator, DeadLetters deadLetters) {
    return new BatchConsumer<>(
        HistoryFact.class,
        new Source("flowbridge.history", "deadFacts-out-0"),
        facts -> timeline.add(facts.stream().map(HistoryFact::toFact).toList()),
        validator,
        deadLetters);
  }

  /**
   * A batch that fails comes again until it succeeds; meanwhile the consumer stays in its group.
   * What comes within the pause after a batch is written in one transaction.
   */
  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<byte[], byte[]>> retryForever() {
    return (container, destination, group) -> {
      var backOff = new ExponentialBackOff(FIRST_WAIT_MILLIS, 2);
      backOff.setMaxInterval(LONGEST_WAIT_MILLIS);
      container.setCommonErrorHandler(new DefaultErrorHandler(backOff));
      container.getContainerProperties().setIdleBetweenPolls(PAUSE_MILLIS);
    };
  }
}

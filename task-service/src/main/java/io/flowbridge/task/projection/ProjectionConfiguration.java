package io.flowbridge.task.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.backoff.ExponentialBackOff;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ProjectionConfiguration {
  private static final String NEWS = "taskNews-in-0";

  /** A group, whose messages nobody waits for. */
  private static final String NOTICES = "task-service-notifications";

  @Bean
  Consumer<Message<List<byte[]>>> taskSnapshots(TaskProjection projection) {
    return projection::project;
  }

  @Bean
  Consumer<Message<List<byte[]>>> taskNews(TaskNewsReader news) {
    return news::hear;
  }

  @Bean
  Consumer<Message<List<byte[]>>> taskNotices(TaskNoticeReader notices) {
    return notices::hear;
  }

  /**
   * Says when this node begins to hear all news. Where it begins to listen is looked up at once:
   * what comes between that and the first reading is heard.
   */
  @Bean
  KafkaBindingRebalanceListener newsPositions(SourcePositions positions) {
    return new KafkaBindingRebalanceListener() {
      @Override
      public void onPartitionsAssigned(
          String binding,
          org.apache.kafka.clients.consumer.Consumer<?, ?> consumer,
          Collection<TopicPartition> partitions,
          boolean initial) {
        if (NEWS.equals(binding) && !partitions.isEmpty()) {
          partitions.forEach(consumer::position);
          positions.listening();
        }
      }
    };
  }

  /**
   * A batch that fails comes again until it succeeds; meanwhile the consumer is paused but stays in
   * its group. Offsets are also moved past the producer's transaction markers, so that an idle
   * consumer is seen to have read everything. Nobody waits for notices, so they are read in larger
   * batches.
   */
  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<byte[], byte[]>> retryForever(
      @Value("${flowbridge.task.notification.batch-pause:1s}") Duration noticesPause) {
    return (container, destination, group) -> {
      if (NOTICES.equals(group)) {
        container.getContainerProperties().setIdleBetweenPolls(noticesPause.toMillis());
      }
      var backOff = new ExponentialBackOff(Duration.ofMillis(200).toMillis(), 2);
      backOff.setMaxInterval(Duration.ofSeconds(5).toMillis());
      container.setCommonErrorHandler(new DefaultErrorHandler(backOff));
      container.getContainerProperties().setFixTxOffsets(true);
    };
  }
}

package io.flowbridge.process.relay;

import io.flowbridge.process.Bundle;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.cloud.stream.binder.kafka.properties.KafkaProducerProperties;
import org.springframework.cloud.stream.binding.NewDestinationBindingCallback;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.kafka.transaction.KafkaTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishing in broker transactions, with one transactional id for the bundle. */
@Configuration(proxyBeanMethods = false)
class BrokerConfiguration {

  /** Named in the bindings of application.yaml. */
  static final String TRANSACTION_MANAGER = "relayTransactionManager";

  @Bean(TRANSACTION_MANAGER)
  KafkaTransactionManager<byte[], byte[]> relayTransactionManager(
      KafkaProperties kafka, SslBundles sslBundles, Bundle bundle) {
    Map<String, Object> configuration = new HashMap<>(kafka.buildProducerProperties(sslBundles));
    configuration.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    configuration.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    configuration.put(ProducerConfig.ACKS_CONFIG, "all");
    configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    return new KafkaTransactionManager<>(
        new FencedProducers(configuration, "flowbridge-relay-" + bundle.name()));
  }

  @Bean
  KafkaPublisher publisher(
      StreamBridge bridge, KafkaTransactionManager<byte[], byte[]> transactions, OwnTopics topics) {
    var client = new KafkaTemplate<>(transactions.getProducerFactory());
    // What fails fails the round, which says so once and not for each message.
    client.setProducerListener(new ProducerListener<>() {});
    return new KafkaPublisher(bridge, client, new TransactionTemplate(transactions), topics);
  }

  /**
   * Topics named by messages of the outbox are found while the relay publishes, and then belong to
   * it. Whoever else sends must not: its transaction would fence the relay.
   */
  @Bean
  NewDestinationBindingCallback<Object> relayedDestinations(
      KafkaTransactionManager<byte[], byte[]> transactions) {
    return (name, channel, producer, extended) -> {
      if (extended instanceof KafkaProducerProperties kafka
          && TransactionSynchronizationManager.hasResource(transactions.getProducerFactory())) {
        kafka.setTransactionManager(TRANSACTION_MANAGER);
      }
    };
  }
}

package io.flowbridge.process.relay;

import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.TransactionIdSuffixStrategy;

/**
 * Producers that all have the same transactional id: whoever opens one fences off every earlier
 * one, on whatever node it is. Only the leader may begin a transaction.
 */
class FencedProducers extends DefaultKafkaProducerFactory<byte[], byte[]> {

  FencedProducers(Map<String, Object> configuration, String transactionalId) {
    super(configuration);
    setTransactionIdPrefix(transactionalId);
    setTransactionIdSuffixStrategy(new NoSuffix());
  }

  /**
   * The binder asks without an id when it only wants to look at a topic: that must fence nobody.
   */
  @Override
  public Producer<byte[], byte[]> createProducer() {
    return createKafkaProducer();
  }

  private static final class NoSuffix implements TransactionIdSuffixStrategy {

    @Override
    public String acquireSuffix(String prefix) {
      return "";
    }

    @Override
    public void releaseSuffix(String prefix, String suffix) {
      // the same for everybody
    }
  }
}

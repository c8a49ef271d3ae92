package io.flowbridge.integration;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** The buses whose details are known; each is a binder of Spring Cloud Stream. */
public enum Bus {
  /** The default where its binder is on the class path. */
  KAFKA("org.springframework.cloud.stream.binder.kafka.KafkaMessageChannelBinder"),
  /** RabbitMQ. */
  RABBIT("org.springframework.cloud.stream.binder.rabbit.RabbitMessageChannelBinder");

  private final String binderClass;

  Bus(String binderClass) {
    this.binderClass = binderClass;
  }

  /** The one that is wanted, or else the one that is there. */
  static Bus of(@Nullable Bus wanted) {
    if (wanted != null) {
      return wanted;
    }
    return RABBIT.isThere() && !KAFKA.isThere() ? RABBIT : KAFKA;
  }

  /** Whether Spring Cloud Stream has to be told which binder is meant. */
  static boolean isChoice() {
    return KAFKA.isThere() && RABBIT.isThere();
  }

  /** Name of the binder. */
  String binder() {
    return name().toLowerCase(Locale.ROOT);
  }

  private boolean isThere() {
    return ClassUtils.isPresent(binderClass, Bus.class.getClassLoader());
  }
}

/**
 * One real Kafka node in KRaft mode on loopback, with Flowbridge's topics. Entry point: {@link
 * io.flowbridge.local.kafka.KafkaServer}.
 */
@NullMarked
package io.flowbridge.local.kafka;

import org.jspecify.annotations.NullMarked;

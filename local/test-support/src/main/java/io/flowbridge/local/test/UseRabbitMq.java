package io.flowbridge.local.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts the machine's own RabbitMQ before the test class, once for each JVM, and publishes its
 * port as {@code spring.rabbitmq.port}. Where the package is not installed the class is skipped.
 * Goes <em>before</em> {@link UseServers}, so that nothing is started in vain.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(RabbitMqExtension.class)
public @interface UseRabbitMq {}

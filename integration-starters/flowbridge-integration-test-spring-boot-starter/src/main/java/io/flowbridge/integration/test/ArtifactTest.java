package io.flowbridge.integration.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Runs the artifact as it is, on a real Kafka, with a {@link TestBus} to inject.
 *
 * <p>Kafka is started once for each JVM, unless the system property {@code
 * flowbridge.kafka.brokers} names one that runs already. All tests share it, so they use ids of
 * their own, as {@link TestBus} does.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface ArtifactTest {}

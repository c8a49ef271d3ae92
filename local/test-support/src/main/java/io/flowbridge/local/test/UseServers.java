package io.flowbridge.local.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts the servers before the test class, unless this JVM has them already, and publishes their
 * addresses as system properties. Goes <em>before</em> {@code @SpringBootTest}: Spring reads the
 * properties when it starts.
 *
 * <p>All classes of a JVM share the servers and one fresh database, so tests use ids of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(ServersExtension.class)
public @interface UseServers {

  Server[] value();
}

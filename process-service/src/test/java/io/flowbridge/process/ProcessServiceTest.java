package io.flowbridge.process;

import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.UseServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A running process-service on real servers. Test classes share it, so they use ids of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Patience.class)
@UseServers({Server.POSTGRES, Server.KAFKA, Server.IDENTITY})
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "flowbridge.integration.environment-wait=4s")
@Import({ProcessDriver.class, Topics.class})
public @interface ProcessServiceTest {}

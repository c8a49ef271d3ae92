package io.flowbridge.servicedefinition;

import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.UseServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * One running service for all integration tests, with a real database, broker, identity provider
 * and form-validation-service. Tests use service keys of their own.
 */
@UseServers({Server.POSTGRES, Server.KAFKA, Server.IDENTITY})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RunningServices {

  static final Neighbours neighbours = new Neighbours();
  static final Path folder = emptyFolder();

  final String key = "service-" + UUID.randomUUID().toString().substring(0, 8);
  ServicesApi api;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void peers(DynamicPropertyRegistry properties) {
    properties.add("flowbridge.peers.form-validation-service", FormValidationProcess::baseUrl);
    properties.add("flowbridge.peers.service-instance-service", neighbours::baseUrl);
    properties.add("flowbridge.bundles.main", neighbours::baseUrl);
    properties.add("flowbridge.bundles.folder", folder::toString);
    properties.add("flowbridge.bundles.scan-interval", () -> "500ms");
    properties.add("flowbridge.starts.sweep-interval", () -> "500ms");
  }

  @BeforeEach
  void connect() {
    api = new ServicesApi(port);
    neighbours.reset();
  }

  int port() {
    return port;
  }

  private static Path emptyFolder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bundles");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

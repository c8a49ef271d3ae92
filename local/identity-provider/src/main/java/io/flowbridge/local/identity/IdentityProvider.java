package io.flowbridge.local.identity;

import io.flowbridge.local.server.LocalServer;
import io.flowbridge.local.server.ServerOptions;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * {@code --data DIR --port N}, and {@code --issuer URL}, {@code --gateway URL[,URL]} where they
 * differ from the defaults.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityProvider {

  public static void main(String[] args) {
    LocalServer.run("the identity provider", args, IdentityProvider::start);
  }

  private static AutoCloseable start(ServerOptions options) {
    var port = options.port("port");
    var application = new SpringApplication(IdentityProvider.class);
    application.setDefaultProperties(
        Map.of(
            "server.port", port,
            "flowbridge.identity.data", options.data().toString(),
            "flowbridge.identity.issuer", options.text("issuer", "http://localhost:" + port),
            "flowbridge.identity.gateways", options.text("gateway", "http://localhost:8080")));
    return application.run();
  }
}

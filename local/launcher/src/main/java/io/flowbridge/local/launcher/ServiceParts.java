package io.flowbridge.local.launcher;

import static io.flowbridge.local.launcher.Addresses.ELASTICSEARCH;
import static io.flowbridge.local.launcher.Addresses.EMAIL_ARTIFACT;
import static io.flowbridge.local.launcher.Addresses.GATEWAY;
import static io.flowbridge.local.launcher.Addresses.KAFKA;
import static io.flowbridge.local.launcher.Addresses.POSTGRES;
import static io.flowbridge.local.launcher.Addresses.SERVICES;
import static io.flowbridge.local.launcher.Addresses.SMTP;
import static io.flowbridge.local.launcher.Part.Readiness.HEALTH;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is the platform itself: the services, the e-mail artifact and the gateway. */
final class ServiceParts {

  private ServiceParts() {}

  static Part service(String name, int heap, String database, String... needs) {
    return new Part(
        name,
        name,
        Addresses.offsetOf(name),
        List.of(),
        List.of(needs),
        name,
        "target/" + name + "-0.1.0-SNAPSHOT.jar",
        heap,
        "/actuator/health/readiness",
        HEALTH,
        workspace -> serviceArguments(name, database, workspace),
        workspace -> Map.of());
  }

  static Part emailArtifact() {
    return new Part(
        "email-artifact",
        "E-mail artifact",
        EMAIL_ARTIFACT,
        List.of(),
        List.of("kafka"),
        "examples/artifacts/email-artifact",
        "target/email-artifact-0.1.0-SNAPSHOT.jar",
        96,
        "/actuator/health",
        HEALTH,
        workspace ->
            List.of(
                "--server.address=127.0.0.1",
                "--server.port=" + workspace.port(EMAIL_ARTIFACT),
                "--flowbridge.kafka.brokers=127.0.0.1:" + workspace.port(KAFKA),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + workspace.port(SMTP),
                "--flowbridge.integration.files.folder=" + workspace.dataOf("process-files")),
        workspace -> Map.of());
  }

  static Part gateway() {
    return new Part(
        "gateway",
        "Gateway and tasklist",
        GATEWAY,
        List.of(),
        List.of(),
        "gateway",
        "src/main.mjs",
        0,
        "/health",
        HEALTH,
        workspace -> List.of(),
        ServiceParts::gatewayEnvironment);
  }

  private static List<String> serviceArguments(String name, String database, Workspace workspace) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--server.address=127.0.0.1",
                "--server.port=" + workspace.port(Addresses.offsetOf(name)),
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/%s"
                    .formatted(workspace.port(POSTGRES), database),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--flowbridge.kafka.brokers=127.0.0.1:" + workspace.port(KAFKA),
                "--spring.elasticsearch.uris=http://127.0.0.1:" + workspace.port(ELASTICSEARCH),
                "--flowbridge.security.issuer=" + Addresses.issuer(workspace),
                "--flowbridge.bundles.main=" + Addresses.service(workspace, "process-service")));
    if (name.equals("task-service")) {
      arguments.add("--flowbridge.task.notification.enabled=true");
      arguments.add("--flowbridge.task.notification.digest-interval=5m");
      arguments.add(
          "--flowbridge.task.notification.task-url=http://localhost:%d/tasks/{id}"
              .formatted(workspace.port(GATEWAY)));
      arguments.add("--spring.mail.host=127.0.0.1");
      arguments.add("--spring.mail.port=" + workspace.port(SMTP));
      arguments.add("--flowbridge.task.files.folder=" + workspace.dataOf("files"));
      arguments.add("--flowbridge.task.files.incoming=" + workspace.dataOf("files-incoming"));
    }
    if (name.equals("service-definition-service")) {
      arguments.add("--flowbridge.bundles.folder=" + workspace.root().resolve("examples/services"));
    }
    SERVICES
        .keySet()
        .forEach(
            peer ->
                arguments.add(
                    "--flowbridge.peers." + peer + "=" + Addresses.service(workspace, peer)));
    return arguments;
  }

  private static Map<String, String> gatewayEnvironment(Workspace workspace) {
    var environment = new LinkedHashMap<String, String>();
    environment.put("PORT", "" + workspace.port(GATEWAY));
    environment.put("FLOWBRIDGE_ISSUER", Addresses.issuer(workspace));
    environment.put(
        "FLOWBRIDGE_TASKLIST_DIR", workspace.root().resolve("tasklist-frontend/dist").toString());
    environment.put("FLOWBRIDGE_DEV", "true");
    SERVICES
        .keySet()
        .forEach(
            name ->
                environment.put(
                    "FLOWBRIDGE_SUBGRAPH_" + name.replace('-', '_').toUpperCase(Locale.ROOT),
                    Addresses.service(workspace, name)));
    return environment;
  }
}

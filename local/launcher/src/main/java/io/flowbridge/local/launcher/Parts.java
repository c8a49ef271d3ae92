package io.flowbridge.local.launcher;

import static io.flowbridge.local.launcher.Part.Readiness.HEALTH;
import static io.flowbridge.local.launcher.Part.Readiness.LINE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The platform as data: a new part is one entry here, with the port offsets of docs/contracts.md.
 */
final class Parts {

  private static final int GATEWAY = 0;
  private static final int IDENTITY = 1;
  private static final int ELASTICSEARCH = 8;
  private static final int KAFKA = 9;
  private static final int POSTGRES = 11;
  private static final int SMTP = 12;
  private static final int MAILBOX = 13;

  /** Services call each other by these names and offsets. */
  private static final Map<String, Integer> SERVICES = services();

  static final List<Part> ALL =
      List.of(
          server("postgres", "PostgreSQL", POSTGRES, List.of(), 48, "", Parts::postgresArguments),
          server(
              "kafka",
              "Kafka",
              KAFKA,
              List.of(10),
              224,
              "",
              w -> List.of("--controller-port", "" + w.port(10))),
          server(
              "elasticsearch",
              "Elasticsearch",
              ELASTICSEARCH,
              List.of(14),
              288,
              "/_cluster/health",
              w -> List.of("--transport-port", "" + w.port(14))),
          identityProvider(),
          server(
              "mail",
              "Mail server",
              SMTP,
              List.of(MAILBOX),
              32,
              "",
              w -> List.of("--http-port", "" + w.port(MAILBOX))),
          service("process-service", 256, "process_main", "postgres", "kafka"),
          service("task-service", 192, "task", "postgres", "elasticsearch", "kafka"),
          service("form-validation-service", 128, "form_validation", "postgres"),
          service("service-instance-service", 128, "service_instance", "postgres", "kafka"),
          service("service-definition-service", 128, "service_definition", "postgres", "kafka"),
          emailArtifact(),
          gateway());

  private Parts() {}

  static Part named(String name) {
    return ALL.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new LauncherException(
                    "There is no part %s. The parts are %s."
                        .formatted(
                            name, String.join(", ", ALL.stream().map(Part::name).toList()))));
  }

  static String issuer(Workspace workspace) {
    return "http://localhost:" + workspace.port(IDENTITY);
  }

  static String gatewayUrl(Workspace workspace) {
    return "http://localhost:" + workspace.port(GATEWAY);
  }

  static String mailboxUrl(Workspace workspace) {
    return "http://localhost:" + workspace.port(MAILBOX);
  }

  private static Map<String, Integer> services() {
    var services = new LinkedHashMap<String, Integer>();
    services.put("process-service", 2);
    services.put("task-service", 3);
    services.put("form-validation-service", 4);
    services.put("service-definition-service", 5);
    services.put("service-instance-service", 6);
    return services;
  }

  private static Part server(
      String name,
      String title,
      int offset,
      List<Integer> more,
      int heap,
      String healthPath,
      Function<Workspace, List<String>> arguments) {
    var module = name + "-server";
    return new Part(
        name,
        title,
        offset,
        more,
        List.of(),
        "local/" + module,
        "target/" + module + ".jar",
        heap,
        healthPath,
        LINE,
        workspace -> serverArguments(name, offset, workspace, arguments.apply(workspace)),
        workspace -> Map.of());
  }

  private static Part identityProvider() {
    return new Part(
        "identity",
        "Identity provider",
        IDENTITY,
        List.of(),
        List.of(),
        "local/identity-provider",
        "target/identity-provider.jar",
        80,
        "/.well-known/openid-configuration",
        LINE,
        workspace ->
            serverArguments(
                "identity",
                IDENTITY,
                workspace,
                List.of("--issuer", issuer(workspace), "--gateway", gatewayUrl(workspace))),
        workspace -> Map.of());
  }

  private static Part service(String name, int heap, String database, String... needs) {
    return new Part(
        name,
        name,
        offsetOf(name),
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

  private static Part emailArtifact() {
    return new Part(
        "email-artifact",
        "E-mail artifact",
        7,
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
                "--server.port=" + workspace.port(7),
                "--flowbridge.kafka.brokers=127.0.0.1:" + workspace.port(KAFKA),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + workspace.port(SMTP),
                "--flowbridge.integration.files.folder=" + workspace.dataOf("process-files")),
        workspace -> Map.of());
  }

  private static Part gateway() {
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
        Parts::gatewayEnvironment);
  }

  private static List<String> serverArguments(
      String name, int offset, Workspace workspace, List<String> more) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--data",
                workspace.dataOf(name).toString(),
                "--port",
                "" + workspace.port(offset)));
    arguments.addAll(more);
    return arguments;
  }

  private static List<String> postgresArguments(Workspace workspace) {
    return List.of(
        "--programs", workspace.root().resolve("local/postgres-server/target/programs").toString());
  }

  private static List<String> serviceArguments(String name, String database, Workspace workspace) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--server.address=127.0.0.1",
                "--server.port=" + workspace.port(offsetOf(name)),
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/%s"
                    .formatted(workspace.port(POSTGRES), database),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--flowbridge.kafka.brokers=127.0.0.1:" + workspace.port(KAFKA),
                "--spring.elasticsearch.uris=http://127.0.0.1:" + workspace.port(ELASTICSEARCH),
                "--flowbridge.security.issuer=" + issuer(workspace),
                "--flowbridge.bundles.main=" + service(workspace, "process-service")));
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
            peer -> arguments.add("--flowbridge.peers." + peer + "=" + service(workspace, peer)));
    return arguments;
  }

  private static Map<String, String> gatewayEnvironment(Workspace workspace) {
    var environment = new LinkedHashMap<String, String>();
    environment.put("PORT", "" + workspace.port(GATEWAY));
    environment.put("FLOWBRIDGE_ISSUER", issuer(workspace));
    environment.put(
        "FLOWBRIDGE_TASKLIST_DIR", workspace.root().resolve("tasklist-frontend/dist").toString());
    environment.put("FLOWBRIDGE_DEV", "true");
    SERVICES
        .keySet()
        .forEach(
            name ->
                environment.put(
                    "FLOWBRIDGE_SUBGRAPH_" + name.replace('-', '_').toUpperCase(Locale.ROOT),
                    service(workspace, name)));
    return environment;
  }

  private static int offsetOf(String service) {
    return Objects.requireNonNull(SERVICES.get(service), service);
  }

  private static String service(Workspace workspace, String name) {
    return "http://127.0.0.1:" + workspace.port(offsetOf(name));
  }
}

package io.flowbridge.local.launcher;

import static io.flowbridge.local.launcher.Addresses.ELASTICSEARCH;
import static io.flowbridge.local.launcher.Addresses.ELASTICSEARCH_TRANSPORT;
import static io.flowbridge.local.launcher.Addresses.IDENTITY;
import static io.flowbridge.local.launcher.Addresses.KAFKA;
import static io.flowbridge.local.launcher.Addresses.KAFKA_CONTROLLER;
import static io.flowbridge.local.launcher.Addresses.MAILBOX;
import static io.flowbridge.local.launcher.Addresses.POSTGRES;
import static io.flowbridge.local.launcher.Addresses.SMTP;
import static io.flowbridge.local.launcher.Part.Readiness.LINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The servers of the folder {@code local}: stores, bus, identity provider and mail. */
final class ServerParts {

  private ServerParts() {}

  static Part postgres() {
    return server(
        "postgres", "PostgreSQL", POSTGRES, List.of(), 48, "", ServerParts::postgresArguments);
  }

  static Part kafka() {
    return server(
        "kafka",
        "Kafka",
        KAFKA,
        List.of(KAFKA_CONTROLLER),
        224,
        "",
        w -> List.of("--controller-port", "" + w.port(KAFKA_CONTROLLER)));
  }

  static Part elasticsearch() {
    return server(
        "elasticsearch",
        "Elasticsearch",
        ELASTICSEARCH,
        List.of(ELASTICSEARCH_TRANSPORT),
        288,
        "/_cluster/health",
        w -> List.of("--transport-port", "" + w.port(ELASTICSEARCH_TRANSPORT)));
  }

  static Part mail() {
    return server(
        "mail",
        "Mail server",
        SMTP,
        List.of(MAILBOX),
        32,
        "",
        w -> List.of("--http-port", "" + w.port(MAILBOX)));
  }

  static Part identityProvider() {
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
                List.of(
                    "--issuer",
                    Addresses.issuer(workspace),
                    "--gateway",
                    Addresses.gatewayUrl(workspace))),
        workspace -> Map.of());
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
}

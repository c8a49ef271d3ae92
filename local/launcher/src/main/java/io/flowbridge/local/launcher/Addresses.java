package io.flowbridge.local.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Where the parts of one platform listen: the port offsets of docs/contracts.md. */
final class Addresses {

  static final int GATEWAY = 0;
  static final int IDENTITY = 1;
  static final int EMAIL_ARTIFACT = 7;
  static final int ELASTICSEARCH = 8;
  static final int KAFKA = 9;
  static final int KAFKA_CONTROLLER = 10;
  static final int POSTGRES = 11;
  static final int SMTP = 12;
  static final int MAILBOX = 13;
  static final int ELASTICSEARCH_TRANSPORT = 14;

  /** Services call each other by these names. */
  static final Map<String, Integer> SERVICES = services();

  private Addresses() {}

  static String issuer(Workspace workspace) {
    return "http://localhost:" + workspace.port(IDENTITY);
  }

  static String gatewayUrl(Workspace workspace) {
    return "http://localhost:" + workspace.port(GATEWAY);
  }

  static String mailboxUrl(Workspace workspace) {
    return "http://localhost:" + workspace.port(MAILBOX);
  }

  static String brokers(Workspace workspace) {
    return "127.0.0.1:" + workspace.port(KAFKA);
  }

  static int offsetOf(String service) {
    return Objects.requireNonNull(SERVICES.get(service), service);
  }

  static String service(Workspace workspace, String name) {
    return "http://127.0.0.1:" + workspace.port(offsetOf(name));
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
}

package io.flowbridge.process.relay;

/** Bindings of application.yaml that the relay sends to. */
final class Destinations {

  static final String TASKS = "tasksTopic";
  static final String INSTANCES = "instancesTopic";
  static final String HISTORY = "historyTopic";

  private Destinations() {}
}

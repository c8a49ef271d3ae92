package io.flowbridge.process.relay;

/** Bindings of application.yaml that the relay sends to. */
final class Destinations {

  static final String TASKS = "taskSnapshots";
  static final String INSTANCES = "instanceSnapshots";
  static final String HISTORY = "historyFacts";

  private Destinations() {}
}

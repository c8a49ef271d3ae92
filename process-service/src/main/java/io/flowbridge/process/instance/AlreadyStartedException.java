package io.flowbridge.process.instance;

/** Undoes a start whose key another transaction used first. */
class AlreadyStartedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  AlreadyStartedException(String key) {
    super("An instance was started for key '" + key + "' meanwhile");
    this.key = key;
  }

  String key() {
    return key;
  }
}

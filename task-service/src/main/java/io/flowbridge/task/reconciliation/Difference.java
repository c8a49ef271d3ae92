package io.flowbridge.task.reconciliation;

/** How the index may differ from the engine about one task. */
enum Difference {
  /** The engine has it, the index has not. */
  MISSING("missing"),
  /** The index has it, the engine does not know it. */
  SUPERFLUOUS("superfluous"),
  /** It ended in the engine and is open in the index. */
  ENDED_BUT_OPEN("endedButOpen"),
  /** It is open in the engine and ended in the index. */
  OPEN_BUT_ENDED("openButEnded"),
  /** The index has an older state of it. */
  OLDER("older");

  private final String count;

  Difference(String count) {
    this.count = count;
  }

  /** The name it is counted by. */
  String count() {
    return count;
  }
}

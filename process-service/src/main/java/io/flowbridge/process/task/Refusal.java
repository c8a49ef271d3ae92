package io.flowbridge.process.task;

import io.flowbridge.platform.ErrorCodes;

/** Why a command is not carried out: a stable code and a sentence for people. */
record Refusal(String code, String message) {

  static Refusal of(String code, String command, WorkItem task, String reason) {
    return new Refusal(
        code, "Expected to %s task '%s', but %s".formatted(command, task.id(), reason));
  }

  static Refusal notFound(String taskId) {
    return new Refusal(
        ErrorCodes.NOT_FOUND, "Expected a task '" + taskId + "', but there is none for you");
  }
}

package io.flowbridge.task.notification;

/** How somebody is told. */
enum Mode {
  OFF,
  IMMEDIATE,
  /** With everything else of a period, in one mail. */
  DIGEST
}

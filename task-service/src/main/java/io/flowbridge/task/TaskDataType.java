package io.flowbridge.task;

/** What a value of the form data can be compared as. */
public enum TaskDataType {
  TEXT,
  NUMBER,
  DATE,
  BOOLEAN
}

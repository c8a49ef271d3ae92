package io.flowbridge.task;

/** What tasks can be counted by. */
public enum TaskFacetField {
  SERVICE,
  GROUP,
  ASSIGNEE,
  TAG,
  PRIORITY,
  OVERDUE,
  /** A value of the form data. */
  DATA
}

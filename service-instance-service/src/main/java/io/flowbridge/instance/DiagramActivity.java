package io.flowbridge.instance;

/** What became of one activity of the diagram. */
public record DiagramActivity(String activityId, DiagramActivityState state, int count) {

  /** The states a diagram shows. */
  public enum DiagramActivityState {
    ACTIVE,
    FINISHED,
    CANCELLED,
    INCIDENT
  }
}

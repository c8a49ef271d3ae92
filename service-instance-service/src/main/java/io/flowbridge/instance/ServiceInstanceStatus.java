package io.flowbridge.instance;

/** Where a case is in its life. */
public enum ServiceInstanceStatus {
  STARTING,
  ACTIVE,
  SUSPENDED,
  INCIDENT,
  COMPLETED,
  CANCELLED,
  FAILED;

  public boolean hasEnded() {
    return this == COMPLETED || this == CANCELLED || this == FAILED;
  }
}

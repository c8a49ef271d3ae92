package io.flowbridge.platform;

/** Platform roles of the token's {@code roles} claim. */
public final class Roles {
  public static final String USER = "user";
  public static final String DESIGNER = "designer";
  public static final String OPERATOR = "operator";
  public static final String ADMIN = "admin";

  /** Another service of the platform, never a person. */
  public static final String SERVICE = "service";

  /** A program outside the platform that starts processes and hands messages to them. */
  public static final String MESSENGER = "messenger";

  private Roles() {}
}

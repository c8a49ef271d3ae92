package io.flowbridge.process.variable;

/** Names of the variables that tie a process instance to the platform. */
public final class PlatformVariables {

  public static final String SERVICE_INSTANCE_ID = "fb_serviceInstanceId";
  public static final String SERVICE_KEY = "fb_serviceKey";
  public static final String SERVICE_TITLE = "fb_serviceTitle";
  public static final String STARTED_BY = "fb_startedBy";

  private PlatformVariables() {}
}

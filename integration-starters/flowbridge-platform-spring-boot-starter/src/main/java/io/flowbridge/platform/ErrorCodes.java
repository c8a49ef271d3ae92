package io.flowbridge.platform;

/** Stable codes of {@code extensions.code}; clients branch on them and never on messages. */
public final class ErrorCodes {
  public static final String UNAUTHENTICATED = "UNAUTHENTICATED";
  public static final String FORBIDDEN = "FORBIDDEN";
  public static final String NOT_FOUND = "NOT_FOUND";

  /** The object changed since the caller saw it; {@code current} holds its state. */
  public static final String CONFLICT = "CONFLICT";

  /** The data breaks its schema; {@code violations} says where. */
  public static final String VALIDATION_FAILED = "VALIDATION_FAILED";

  public static final String TASK_ALREADY_ASSIGNED = "TASK_ALREADY_ASSIGNED";
  public static final String TASK_ENDED = "TASK_ENDED";

  /** Its owner delegated the task: who has it now resolves it instead of ending it. */
  public static final String TASK_DELEGATED = "TASK_DELEGATED";

  /** {@code maxSize} says how many bytes a file may have. */
  public static final String FILE_TOO_LARGE = "FILE_TOO_LARGE";

  /** What the file's content is; {@code allowed} says what it may be. */
  public static final String FILE_TYPE_NOT_ALLOWED = "FILE_TYPE_NOT_ALLOWED";

  public static final String BAD_CURSOR = "BAD_CURSOR";
  public static final String BAD_INPUT = "BAD_INPUT";
  public static final String QUERY_TOO_COMPLEX = "QUERY_TOO_COMPLEX";

  /** Something needed is down; {@code service} names it. Trying again later makes sense. */
  public static final String UNAVAILABLE = "UNAVAILABLE";

  public static final String INTERNAL = "INTERNAL";

  private ErrorCodes() {}
}

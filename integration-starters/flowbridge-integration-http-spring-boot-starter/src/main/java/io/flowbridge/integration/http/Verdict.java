package io.flowbridge.integration.http;

import java.util.Locale;
import java.util.Map;

/**
 * What a status means for the process.
 *
 * @param code of the business error, else empty
 */
record Verdict(Kind kind, String code) {

  static final String NOT_FOUND = "NOT_FOUND";
  static final String CONFLICT = "CONFLICT";
  static final String REJECTED = "REJECTED";

  /** The outcomes there are. */
  enum Kind {
    COMPLETED,
    BUSINESS_ERROR,
    RETRY,
    FAILURE
  }

  /** What the element says about this very status, or about its class, or what is usual. */
  static Verdict of(int status, Map<String, String> outcomes) {
    var said = outcomes.get(String.valueOf(status));
    if (said == null) {
      said = outcomes.get(status / 100 + "xx");
    }
    return said == null ? usual(status) : read(said);
  }

  /** Wrong credentials and redirects are for operations: no process can mend them. */
  private static Verdict usual(int status) {
    return switch (status) {
      case 401, 403, 407 -> new Verdict(Kind.FAILURE, "");
      case 404, 410 -> new Verdict(Kind.BUSINESS_ERROR, NOT_FOUND);
      case 408, 425, 429 -> new Verdict(Kind.RETRY, "");
      case 409, 412 -> new Verdict(Kind.BUSINESS_ERROR, CONFLICT);
      case 501, 505 -> new Verdict(Kind.FAILURE, "");
      default ->
          switch (status / 100) {
            case 2 -> new Verdict(Kind.COMPLETED, "");
            case 4 -> new Verdict(Kind.BUSINESS_ERROR, REJECTED);
            case 5 -> new Verdict(Kind.RETRY, "");
            default -> new Verdict(Kind.FAILURE, "");
          };
    };
  }

  private static Verdict read(String said) {
    return switch (said.toUpperCase(Locale.ROOT)) {
      case "COMPLETED" -> new Verdict(Kind.COMPLETED, "");
      case "RETRY" -> new Verdict(Kind.RETRY, "");
      case "FAILURE" -> new Verdict(Kind.FAILURE, "");
      default -> new Verdict(Kind.BUSINESS_ERROR, said);
    };
  }
}

package io.flowbridge.instance.store;

import io.flowbridge.instance.ServiceInstance;
import org.jspecify.annotations.Nullable;

/** One criterion of the order of a list. */
public record ServiceInstanceOrder(Field field, Direction direction) {

  /** Up or down. */
  public enum Direction {
    ASC,
    DESC
  }

  /**
   * What cases can be ordered by. The expression is never null, so that rows can be compared with a
   * cursor.
   */
  public enum Field {
    STARTED_AT("started_at", "timestamptz"),
    ENDED_AT("coalesce(ended_at, 'infinity')", "timestamptz"),
    BUSINESS_KEY("coalesce(business_key, '')", "text");

    private final String expression;
    private final String type;

    Field(String expression, String type) {
      this.expression = expression;
      this.type = type;
    }

    String expression() {
      return expression;
    }

    String type() {
      return type;
    }

    /** The value of the expression, as text that PostgreSQL reads. */
    String valueOf(ServiceInstance instance) {
      return switch (this) {
        case STARTED_AT -> text(instance.startedAt(), "infinity");
        case ENDED_AT -> text(instance.endedAt(), "infinity");
        case BUSINESS_KEY -> text(instance.businessKey(), "");
      };
    }

    private static String text(@Nullable Object value, String ifNull) {
      return value == null ? ifNull : value.toString();
    }
  }
}

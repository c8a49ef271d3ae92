package io.flowbridge.process.outbox;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** The W3C trace context of the current thread, as tracing leaves it in the logging context. */
@Component
class TraceParent {

  private static final int TRACE_ID_LENGTH = 32;
  private static final int SPAN_ID_LENGTH = 16;

  @Nullable String current() {
    String traceId = MDC.get("traceId");
    String spanId = MDC.get("spanId");
    if (traceId == null
        || spanId == null
        || traceId.length() != TRACE_ID_LENGTH
        || spanId.length() != SPAN_ID_LENGTH) {
      return null;
    }
    return "00-" + traceId + "-" + spanId + "-01";
  }
}

package io.flowbridge.platform.graphql;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import io.flowbridge.platform.ErrorCodes;
import java.util.Map;

/** Refuses queries that ask for too much with {@code QUERY_TOO_COMPLEX}. */
final class QueryLimits {
  private QueryLimits() {}

  static Instrumentation depth(int most) {
    return new MaxQueryDepthInstrumentation(most) {
      @Override
      protected AbortExecutionException mkAbortException(int depth, int maxDepth) {
        return new TooComplex(
            "Expected a query at most %d levels deep, but it has %d".formatted(maxDepth, depth));
      }
    };
  }

  static Instrumentation complexity(int most) {
    return new MaxQueryComplexityInstrumentation(most) {
      @Override
      protected AbortExecutionException mkAbortException(int complexity, int maxComplexity) {
        return new TooComplex(
            "Expected a query of at most %d fields, but it has %d"
                .formatted(maxComplexity, complexity));
      }
    };
  }

  private static final class TooComplex extends AbortExecutionException {
    private static final long serialVersionUID = 1L;

    TooComplex(String message) {
      super(message);
    }

    @Override
    public Map<String, Object> getExtensions() {
      return Map.of("code", ErrorCodes.QUERY_TOO_COMPLEX);
    }
  }
}

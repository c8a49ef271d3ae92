package io.flowbridge.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.ErrorCodes;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.validation.BindException;

/** Gives every error of a data fetcher a stable code; what nobody foresaw is logged and hidden. */
class ErrorResolver extends DataFetcherExceptionResolverAdapter {
  private static final Logger log = LoggerFactory.getLogger(ErrorResolver.class);

  @Override
  protected GraphQLError resolveToSingleError(
      Throwable thrown, DataFetchingEnvironment environment) {
    var refusal = FlowbridgeErrors.refusal(thrown);
    if (refusal != null) {
      return GraphqlErrorBuilder.newError(environment)
          .errorType(FlowbridgeErrors.type(refusal.code()))
          .message("%s", refusal.getMessage())
          .extensions(refusal.extensions())
          .build();
    }
    if (thrown instanceof BindException || thrown instanceof IllegalArgumentException) {
      return error(
          environment, ErrorType.BAD_REQUEST, ErrorCodes.BAD_INPUT, "Expected other input");
    }
    log.error("The field {} failed", environment.getExecutionStepInfo().getPath(), thrown);
    return error(
        environment, ErrorType.INTERNAL_ERROR, ErrorCodes.INTERNAL, "Something went wrong");
  }

  private static GraphQLError error(
      DataFetchingEnvironment environment, ErrorType type, String code, String message) {
    return GraphqlErrorBuilder.newError(environment)
        .errorType(type)
        .message(message)
        .extensions(Map.of("code", code))
        .build();
  }
}

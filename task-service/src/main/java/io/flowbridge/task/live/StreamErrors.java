package io.flowbridge.task.live;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import io.flowbridge.platform.FlowbridgeException;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Gives the error that ends a stream its code, like the error of any field. */
@Component
class StreamErrors extends SubscriptionExceptionResolverAdapter {

  @Override
  protected @Nullable GraphQLError resolveToSingleError(Throwable thrown) {
    return thrown instanceof FlowbridgeException refusal
        ? GraphqlErrorBuilder.newError()
            .errorType(ErrorType.INTERNAL_ERROR)
            .message("%s", refusal.getMessage())
            .extensions(refusal.extensions())
            .build()
        : null;
  }
}

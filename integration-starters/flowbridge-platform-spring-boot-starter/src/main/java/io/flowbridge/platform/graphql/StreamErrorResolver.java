package io.flowbridge.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;

/** Gives the error that ends a stream its code, like the error of any field. */
class StreamErrorResolver extends SubscriptionExceptionResolverAdapter {

  @Override
  protected @Nullable GraphQLError resolveToSingleError(Throwable thrown) {
    var refusal = FlowbridgeErrors.refusal(thrown);
    return refusal == null
        ? null
        : GraphqlErrorBuilder.newError()
            .errorType(FlowbridgeErrors.type(refusal.code()))
            .message("%s", refusal.getMessage())
            .extensions(refusal.extensions())
            .build();
  }
}

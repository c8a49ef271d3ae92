package io.flowbridge.platform.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/** Gives GraphQL controllers the caller. */
class ViewerArgumentResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Viewer.class;
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
    Viewer viewer = environment.getGraphQlContext().get("viewer");
    if (viewer == null) {
      throw new FlowbridgeException(ErrorCodes.UNAUTHENTICATED, "Expected a valid access token");
    }
    return viewer;
  }
}

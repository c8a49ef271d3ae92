package io.flowbridge.platform.web;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.OnBehalfOf;
import io.flowbridge.platform.Viewer;
import io.flowbridge.platform.security.ViewerReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives web controllers the caller, or with {@link OnBehalfOf} the person a service calls for. */
class ViewerArgumentResolver implements HandlerMethodArgumentResolver {
  private final ViewerReader viewers;

  ViewerArgumentResolver(ViewerReader viewers) {
    this.viewers = viewers;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Viewer.class;
  }

  @Override
  public Viewer resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var viewer = viewers.viewer(authentication(parameter, request));
    if (viewer == null) {
      throw new FlowbridgeException(ErrorCodes.UNAUTHENTICATED, "Expected a valid access token");
    }
    return viewer;
  }

  private @Nullable Authentication authentication(
      MethodParameter parameter, NativeWebRequest request) {
    if (!parameter.hasParameterAnnotation(OnBehalfOf.class)) {
      return SecurityContextHolder.getContext().getAuthentication();
    }
    var token = request.getHeader(OnBehalfOf.HEADER);
    if (token == null) {
      throw new FlowbridgeException(
          ErrorCodes.UNAUTHENTICATED,
          "Expected the token of a person in " + OnBehalfOf.HEADER + ", but there is none");
    }
    return viewers.authenticate(token);
  }
}

package io.flowbridge.platform.graphql;

import graphql.ExecutionResult;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.platform.security.ViewerReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Puts the viewer into the GraphQL context. A WebSocket must bring its token in the first message,
 * as {@code authorization}; it is refused without, and its subscriptions end with the token.
 */
class ViewerInterceptor implements WebSocketGraphQlInterceptor, Ordered {
  private static final String AUTHENTICATION = "flowbridge.authentication";
  private static final String LANGUAGE = "flowbridge.language";
  private final ViewerReader viewers;

  ViewerInterceptor(ViewerReader viewers) {
    this.viewers = viewers;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public Mono<Object> handleConnectionInitialization(
      WebSocketSessionInfo session, Map<String, Object> payload) {
    try {
      session.getAttributes().put(AUTHENTICATION, viewers.authenticate(token(payload)));
      if (payload.get("accept-language") instanceof String language) {
        session.getAttributes().put(LANGUAGE, language);
      }
      return Mono.empty();
    } catch (FlowbridgeException refusal) {
      return Mono.error(refusal);
    }
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(
      WebGraphQlRequest request, WebGraphQlInterceptor.Chain chain) {
    if (request instanceof WebSocketGraphQlRequest socket) {
      var attributes = socket.getSessionInfo().getAttributes();
      if (!(attributes.get(AUTHENTICATION) instanceof JwtAuthenticationToken authentication)) {
        throw new FlowbridgeException(ErrorCodes.UNAUTHENTICATED, "Expected a valid access token");
      }
      if (attributes.get(LANGUAGE) instanceof String language) {
        language(request, language);
      }
      put(request, viewers.viewer(authentication));
      return chain.next(request).map(response -> endWithToken(response, authentication));
    }
    put(request, viewers.viewer(SecurityContextHolder.getContext().getAuthentication()));
    return chain.next(request);
  }

  /** The first language of the header; one that cannot be read is no reason to refuse anybody. */
  private static void language(WebGraphQlRequest request, String language) {
    var first = Locale.forLanguageTag(language.split("[,;]", 2)[0].trim());
    request.configureExecutionInput((input, builder) -> builder.locale(first).build());
  }

  private static void put(WebGraphQlRequest request, @Nullable Viewer viewer) {
    if (viewer == null) {
      throw new FlowbridgeException(ErrorCodes.UNAUTHENTICATED, "Expected a valid access token");
    }
    request.configureExecutionInput(
        (input, builder) -> builder.graphQLContext(Map.of("viewer", viewer)).build());
  }

  private static WebGraphQlResponse endWithToken(
      WebGraphQlResponse response, JwtAuthenticationToken authentication) {
    Instant expiry = authentication.getToken().getExpiresAt();
    if (expiry == null || !(response.getData() instanceof Publisher<?> publisher)) {
      return response;
    }
    @SuppressWarnings("unchecked")
    var results = (Publisher<ExecutionResult>) publisher;
    var limited =
        Flux.from(results).takeUntilOther(Mono.delay(Duration.between(Instant.now(), expiry)));
    return response.transform(builder -> builder.data(limited).build());
  }

  private static String token(Map<String, Object> payload) {
    if (payload.get("authorization") instanceof String header
        && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return header.substring(7);
    }
    throw new FlowbridgeException(
        ErrorCodes.UNAUTHENTICATED, "Expected authorization in the connection's parameters");
  }
}

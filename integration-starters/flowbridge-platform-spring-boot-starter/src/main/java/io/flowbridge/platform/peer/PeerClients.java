package io.flowbridge.platform.peer;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.OnBehalfOf;
import io.flowbridge.platform.Roles;
import io.flowbridge.platform.Viewer;
import io.flowbridge.platform.security.ViewerReader;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.client.RestClient;

/**
 * HTTP clients to other services. Every request carries this service's own token and, when made
 * while a person's request is served, that person's. Refusals of the peer come back as {@link
 * FlowbridgeException} with the same code; a peer that does not answer as {@code UNAVAILABLE}.
 */
public class PeerClients {
  private final PeerProperties properties;
  private final RestClient.Builder builder;
  private final ClientHttpRequestFactory requests;
  private final ServiceToken serviceToken;
  private final ViewerReader viewers;
  private final PeerErrors errors;
  private final Map<String, RestClient> clients = new ConcurrentHashMap<>();

  PeerClients(
      PeerProperties properties,
      RestClient.Builder builder,
      ClientHttpRequestFactory requests,
      ServiceToken serviceToken,
      ViewerReader viewers,
      PeerErrors errors) {
    this.properties = properties;
    this.builder = builder;
    this.requests = requests;
    this.serviceToken = serviceToken;
    this.viewers = viewers;
    this.errors = errors;
  }

  /** The client of a service; needs {@code flowbridge.peers.<service>}. */
  public RestClient peer(String service) {
    var url = properties.peers().get(service);
    if (url == null) {
      throw new IllegalStateException("Expected flowbridge.peers." + service + " to be set");
    }
    return clients.computeIfAbsent(service, name -> client(name, url));
  }

  /**
   * The client of a runtime bundle's process-service; needs {@code flowbridge.bundles.<bundle>}.
   *
   * @throws FlowbridgeException {@code NOT_FOUND} if there is no such bundle
   */
  public RestClient bundle(String bundle) {
    var url = properties.bundles().get(bundle);
    if (url == null) {
      throw FlowbridgeException.notFound(
          "Expected a runtime bundle '%s', but there is none".formatted(bundle));
    }
    return clients.computeIfAbsent(
        "bundle " + bundle, name -> client("process-service (" + bundle + ")", url));
  }

  /** Headers for a call made outside of the person's own request. */
  public static Consumer<HttpHeaders> onBehalfOf(Viewer viewer) {
    return headers -> headers.set(OnBehalfOf.HEADER, viewer.token());
  }

  private RestClient client(String name, String url) {
    return builder
        .clone()
        .baseUrl(url)
        .requestFactory(requests)
        .requestInterceptor((request, body, execution) -> send(name, request, body, execution))
        .defaultStatusHandler(
            HttpStatusCode::isError,
            (request, response) -> {
              throw errors.read(name, response);
            })
        .build();
  }

  private ClientHttpResponse send(
      String name, HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
    request.getHeaders().setBearerAuth(serviceToken.value());
    var viewer = viewers.viewer(SecurityContextHolder.getContext().getAuthentication());
    if (viewer != null
        && !viewer.hasRole(Roles.SERVICE)
        && !request.getHeaders().containsKey(OnBehalfOf.HEADER)) {
      request.getHeaders().set(OnBehalfOf.HEADER, viewer.token());
    }
    try {
      return execution.execute(request, body);
    } catch (IOException e) {
      var unavailable = FlowbridgeException.unavailable(name);
      unavailable.initCause(e);
      throw unavailable;
    }
  }
}

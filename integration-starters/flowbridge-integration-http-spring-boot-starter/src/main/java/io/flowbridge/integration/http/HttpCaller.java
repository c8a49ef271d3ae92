package io.flowbridge.integration.http;

import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import io.flowbridge.integration.RetryableException;
import io.flowbridge.integration.http.GuardedResolver.PrivateAddressException;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Calls a web service for each request. */
public class HttpCaller implements AutoCloseable {

  private static final int SHOWN = 2000;

  private final HttpRequests requests = new HttpRequests();
  private final Targets targets;
  private final Credentials credentials;
  private final GuardedClient client;

  private HttpCaller(Targets targets, Credentials credentials, GuardedClient client) {
    this.targets = targets;
    this.credentials = credentials;
    this.client = client;
  }

  static HttpCaller of(HttpProperties properties, Clock clock) {
    var targets = new Targets(properties);
    var tokens = new OAuthTokens(properties, clock);
    return new HttpCaller(
        targets,
        new Credentials(properties, targets, tokens),
        new GuardedClient(properties, targets));
  }

  @IntegrationHandler(
      type = "call-http",
      version = 1,
      name = "Call HTTP",
      description = "Calls a web service and hands its answer to the process.",
      errors = {Verdict.NOT_FOUND, Verdict.CONFLICT, Verdict.REJECTED})
  public HttpResult call(CallHttp input, IntegrationContext context) {
    var mapping = ResultMapping.compile(input.result());
    var url = requests.url(input);
    targets.requireAllowed(url);
    var reply = exchange(input, url, context);
    var verdict = Verdict.of(reply.status(), input.outcomesOrNone());
    var summary = "%s answered %d".formatted(place(input, url), reply.status());
    return switch (verdict.kind()) {
      case COMPLETED -> new HttpResult(reply.status(), ResultMapping.apply(mapping, reply));
      case BUSINESS_ERROR -> throw new BusinessError(verdict.code(), summary, data(reply));
      case RETRY -> throw retry(summary, reply);
      case FAILURE -> throw failure(input, summary, reply);
    };
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  private HttpReply exchange(CallHttp input, URI url, IntegrationContext context) {
    var request = requests.of(input, url, context);
    var proof = credentials.proof(input.credential(), url);
    if (proof != null) {
      request.setHeader(proof.header(), proof.value());
    }
    try {
      return client.call(request, input.timeLimit());
    } catch (PrivateAddressException | SSLHandshakeException | SSLPeerUnverifiedException e) {
      throw new FinalException(failed(input, url, e), e);
    } catch (IOException e) {
      throw new RetryableException(failed(input, url, e), e);
    }
  }

  /** A token may have ended early, so it is worth another attempt; other refusals are not. */
  private RuntimeException failure(CallHttp input, String summary, HttpReply reply) {
    if (reply.status() == 401 && credentials.renew(input.credential())) {
      return new RetryableException(summary + "; the token is renewed", (Throwable) null);
    }
    var location = reply.headers().get("location");
    return new FinalException(
        location == null ? summary : summary + ", which is not followed, to " + location);
  }

  private static RetryableException retry(String summary, HttpReply reply) {
    return RetryAfter.read(reply.headers().get("retry-after"), Instant.now())
        .map(wait -> new RetryableException(summary, wait))
        .orElseGet(() -> new RetryableException(summary, (Throwable) null));
  }

  private static Map<String, Object> data(HttpReply reply) {
    var data = new HashMap<String, Object>();
    data.put("status", reply.status());
    if (reply.body() instanceof String text) {
      data.put("body", text.substring(0, Math.min(SHOWN, text.length())));
    } else if (reply.body() != null) {
      data.put("body", reply.body());
    }
    return data;
  }

  private static String failed(CallHttp input, URI url, IOException e) {
    var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return "%s failed: %s".formatted(place(input, url), reason);
  }

  /** Without the query: it may hold what must not stand in a failure's text. */
  private static String place(CallHttp input, URI url) {
    return "%s %s://%s%s"
        .formatted(input.method(), url.getScheme(), url.getRawAuthority(), url.getRawPath());
  }
}

package io.flowbridge.integration.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A client that connects to checked addresses only, follows nothing, keeps no cookies and ends a
 * call in time, however slowly the answer drips.
 */
final class GuardedClient implements AutoCloseable {

  private final CloseableHttpClient client;
  private final ReplyReader reader;
  private final Duration timeLimit;
  private final ScheduledExecutorService alarms =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var thread = new Thread(task, "integration-http-alarm");
            thread.setDaemon(true);
            return thread;
          });

  GuardedClient(HttpProperties properties, Targets targets) {
    this.timeLimit = properties.timeLimit();
    this.reader = new ReplyReader(properties.maxResponseSize());
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new GuardedResolver(targets))
                    .setDefaultConnectionConfig(connections(properties.connectTimeout()))
                    .setMaxConnPerRoute(64)
                    .setMaxConnTotal(64)
                    .build())
            .setUserAgent("Flowbridge")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
  }

  /**
   * Calls and reads the answer.
   *
   * @param wanted how long it may take, if shorter than the artifact's own limit; else null
   */
  HttpReply call(HttpUriRequestBase request, @Nullable Duration wanted) throws IOException {
    var limit = wanted == null || wanted.compareTo(timeLimit) > 0 ? timeLimit : wanted;
    request.setConfig(
        RequestConfig.custom()
            .setResponseTimeout(Timeout.of(limit))
            .setConnectionRequestTimeout(Timeout.of(limit))
            .build());
    var alarm = alarms.schedule(request::abort, limit.toMillis(), TimeUnit.MILLISECONDS);
    try (var response = client.executeOpen(null, request, HttpClientContext.create())) {
      return reader.read(response);
    } catch (IOException e) {
      throw request.isAborted()
          ? new IOException("it took longer than " + limit.toMillis() + " ms", e)
          : e;
    } finally {
      alarm.cancel(false);
    }
  }

  private static ConnectionConfig connections(Duration connectTimeout) {
    return ConnectionConfig.custom().setConnectTimeout(Timeout.of(connectTimeout)).build();
  }

  @Override
  public void close() throws IOException {
    alarms.shutdownNow();
    client.close();
  }
}

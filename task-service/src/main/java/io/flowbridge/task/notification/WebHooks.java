package io.flowbridge.task.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.task.notification.NotificationProperties.WebHook;
import io.flowbridge.task.notification.Unsent.Then;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells programs by HTTP POST. The signature is over time, a dot and the body: who checks both time
 * and signature cannot be deceived by repetitions. A failed call comes again with the same id.
 */
@Component
class WebHooks {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final ObjectMapper json;
  private final NotificationProperties properties;
  private final Clock clock;

  WebHooks(ObjectMapper json, NotificationProperties properties, Clock clock) {
    this.json = json;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Tells the web-hook of the first of them.
   *
   * @throws Unsent if it did not take it
   */
  void send(List<Notification> some) {
    var notification = some.get(0);
    var hook = properties.webHooks().get(notification.recipient());
    if (hook == null) {
      throw new Unsent(
          Then.GIVE_UP, "Expected a web-hook '%s'".formatted(notification.recipient()));
    }
    requireAllowed(hook.url());
    try {
      var answer = http.send(request(hook, notification), HttpResponse.BodyHandlers.discarding());
      if (answer.statusCode() / 100 != 2) {
        throw new Unsent(
            Then.TRY_AGAIN,
            "Expected the web-hook to answer 2xx, but it answered " + answer.statusCode());
      }
    } catch (IOException e) {
      throw new Unsent(Then.TRY_AGAIN, "The web-hook did not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unsent(Then.TRY_AGAIN, "Interrupted", e);
    }
  }

  private HttpRequest request(WebHook hook, Notification notification) {
    var body = body(notification);
    var time = String.valueOf(clock.instant().getEpochSecond());
    return HttpRequest.newBuilder(hook.url())
        .timeout(TIMEOUT)
        .header("Content-Type", "application/json")
        .header("Flowbridge-Delivery", notification.id().toString())
        .header("Flowbridge-Time", time)
        .header("Flowbridge-Signature", "sha256=" + signature(hook.secret(), time + "." + body))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private String body(Notification notification) {
    var task = notification.task();
    var told = new LinkedHashMap<String, @Nullable Object>();
    told.put("id", notification.id());
    told.put("kind", notification.kind());
    told.put("occurredAt", notification.occurredAt());
    told.put("task", task);
    told.put("url", properties.taskUrl().replace("{id}", task.id()));
    try {
      return json.writeValueAsString(told);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected a notification to become JSON", e);
    }
  }

  private void requireAllowed(URI url) {
    if (properties.privateAddresses()) {
      return;
    }
    try {
      for (var address : InetAddress.getAllByName(url.getHost())) {
        if (isPrivate(address)) {
          throw new Unsent(
              Then.GIVE_UP,
              "Expected a public address, but '%s' is a private one".formatted(url.getHost()));
        }
      }
    } catch (UnknownHostException e) {
      throw new Unsent(Then.TRY_AGAIN, "There is no host '%s'".formatted(url.getHost()), e);
    }
  }

  static boolean isPrivate(InetAddress address) {
    var first = address.getAddress();
    // Unique local addresses of IPv6, fc00::/7, have no method of their own.
    var uniqueLocal = first.length == 16 && (first[0] & 0xfe) == 0xfc;
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || uniqueLocal;
  }

  /** As hexadecimal digits. */
  static String signature(String secret, String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Expected every Java to know " + ALGORITHM, e);
    }
  }
}

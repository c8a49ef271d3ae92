package io.flowbridge.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What a part answers when asked how it is. */
enum Health {
  UP,
  DOWN,
  NO_ANSWER;

  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();

  static Health of(Part part, Workspace workspace) {
    var port = part.port(workspace);
    return part.healthPath().isEmpty() ? ofPort(port) : ofPath(port, part.healthPath());
  }

  private static Health ofPath(int port, String path) {
    try {
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .timeout(TIMEOUT)
              .build();
      var status = HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status == 200 ? UP : DOWN;
    } catch (IOException e) {
      return NO_ANSWER;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return NO_ANSWER;
    }
  }

  private static Health ofPort(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return UP;
    } catch (IOException e) {
      return NO_ANSWER;
    }
  }
}

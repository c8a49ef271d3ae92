package io.flowbridge.task;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** A subscription over graphql-transport-ws. */
public final class Socket implements WebSocket.Listener, AutoCloseable {
  private static final int CLOSED_ABNORMALLY = 1006;

  private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;
  private volatile boolean reading = true;

  private Socket(int port) {
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .subprotocols("graphql-transport-ws")
            .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), this)
            .join();
  }

  /** Opens a socket without telling who it is. */
  public static Socket anonymous(int port) {
    var opened = new Socket(port);
    opened.send(Map.of("type", "connection_init"));
    return opened;
  }

  public static Socket open(int port, String token) {
    var opened = new Socket(port);
    opened.send(
        Map.of("type", "connection_init", "payload", Map.of("authorization", "Bearer " + token)));
    await().until(() -> !opened.messages.isEmpty());
    return opened;
  }

  public Socket subscribe(String query, Map<String, ?> variables) {
    send(
        Map.of(
            "id", "1",
            "type", "subscribe",
            "payload", Map.of("query", query, "variables", variables)));
    return this;
  }

  /** Stops reading; what the server sends from now on stays under way, until nothing more fits. */
  public void pause() {
    reading = false;
  }

  /** Reads on. */
  public void resume() {
    reading = true;
    socket.request(1);
  }

  /** Whether the stream or the connection has ended. */
  public boolean isOver() {
    return closed.isDone() || !ofType("error").isEmpty();
  }

  /** What came so far of {@code taskChanges}. */
  public List<JsonNode> changes() {
    return ofType("next").stream().map(message -> message.at("/payload/data/taskChanges")).toList();
  }

  public List<JsonNode> ofType(String type) {
    return messages.stream().filter(message -> message.path("type").asText().equals(type)).toList();
  }

  /** Kinds and ids of the changes so far. */
  public List<String> news() {
    return changes().stream()
        .map(change -> change.path("change").asText() + " " + change.path("id").asText())
        .toList();
  }

  public List<JsonNode> messages() {
    return messages;
  }

  public CompletableFuture<Integer> closed() {
    return closed;
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      messages.add(json(part.toString()));
      part.setLength(0);
    }
    if (reading) {
      webSocket.request(1);
    }
    return null;
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closed.complete(CLOSED_ABNORMALLY);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
    closed.complete(status);
    return null;
  }

  @Override
  public void close() {
    socket.abort();
  }

  private void send(Map<String, ?> message) {
    try {
      socket.sendText(Bus.JSON.writeValueAsString(message), true).join();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return Bus.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

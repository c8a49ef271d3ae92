package io.flowbridge.integration.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An artifact ends by signal 9 before, during and after its effect, which an HTTP server sees, on a
 * real bus. What an instance that stops in order does: {@code ShutdownIT}.
 */
class KilledArtifactIT {

  /** The bus gives a dead artifact's requests away after its session. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private TestBus bus;

  @BeforeEach
  void connect() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
    bus = TestBus.at(TestBroker.brokers());
  }

  @AfterEach
  void close() {
    bus.close();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void shouldHaveEffectAndAnswerWheneverItIsKilled() throws Exception {
    // given
    var before = TestRequest.of(KillableArtifact.TYPE);
    var during = TestRequest.of(KillableArtifact.TYPE);
    var after = TestRequest.of(KillableArtifact.TYPE);
    unanswered.addAll(
        List.of("/effect/" + during.correlationId(), "/after/" + after.correlationId()));

    // when
    killAt("/effect/", during);
    killAt("/after/", after);
    bus.send(before);
    var last = start();

    // then
    await()
        .atMost(PATIENCE)
        .until(() -> effectsOf(before) == 1 && effectsOf(during) == 2 && effectsOf(after) == 2);
    for (var request : List.of(before, during, after)) {
      assertThat(Answer.of(bus.answers(request, 1).get(0).json())).isCompleted();
    }
    last.kill();
  }

  /** Kills the artifact while it waits for its call to be answered. */
  private void killAt(String step, TestRequest request) throws IOException {
    var artifact = start();
    bus.send(request);
    var call = step + request.correlationId();
    await().atMost(PATIENCE).until(() -> calls.contains(call));
    artifact.kill();
    unanswered.remove(call);
  }

  private KillableArtifact start() throws IOException {
    return KillableArtifact.start(
        TestBroker.brokers(),
        URI.create("http://localhost:" + server.getAddress().getPort() + "/"));
  }

  private int effectsOf(TestRequest request) {
    return Collections.frequency(calls, "/effect/" + request.correlationId());
  }

  private void answer(HttpExchange call) throws IOException {
    var path = call.getRequestURI().getPath();
    calls.add(path);
    if (!unanswered.contains(path)) {
      call.sendResponseHeaders(204, -1);
      call.close();
    }
  }
}

package io.flowbridge.integration.handling;

import static io.flowbridge.local.test.Server.POSTGRES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.flowbridge.integration.bus.Json;
import io.flowbridge.local.test.UseServers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.cloud.stream.binder.test.EnableTestBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Several instances of an artifact on a real PostgreSQL. What is a retry: RequestHandlingTest. */
@UseServers(POSTGRES)
class JdbcInboxIT {

  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06.789Z");

  private final AtomicInteger runs = new AtomicInteger();
  private final String id = UUID.randomUUID().toString();
  private InboxTable table;

  @BeforeEach
  void create() {
    table = new InboxTable(JdbcClient.create(database()), "greeter");
    table.createIfMissing();
    table.createIfMissing();
  }

  @Test
  void shouldAnswerDuplicateAtAnotherInstance() {
    var first = inbox("a", NOW).once(request(1), this::complete);

    var second = inbox("b", NOW).once(request(2), this::complete);

    assertThat(second).isEqualTo(first);
    assertThat(runs).hasValue(1);
  }

  @Test
  void shouldRunAgainOnlyForLaterAttemptIfFailed() {
    inbox("a", NOW).once(request(1), this::fail);
    var again = inbox("b", NOW).once(request(1), this::fail);
    assertThat(again).isEqualTo(new Outcome.Failed("busy", true, Duration.ofSeconds(9)));
    assertThat(runs).hasValue(1);

    inbox("b", NOW).once(request(2), this::complete);

    assertThat(runs).hasValue(2);
  }

  @Test
  void shouldKeepBusinessErrors() {
    var refused = new Outcome.Refused("NO", "never", Map.of("n", 1));
    inbox("a", NOW).once(request(1), () -> refused);

    assertThat(inbox("b", NOW).once(request(1), this::complete)).isEqualTo(refused);
  }

  @Test
  void shouldWaitForInstanceThatWorks() {
    var mayReturn = new CountDownLatch(1);
    var isRunning = new CountDownLatch(1);
    var first =
        CompletableFuture.supplyAsync(
            () ->
                inbox("a", NOW)
                    .once(
                        request(1),
                        () -> {
                          isRunning.countDown();
                          waitUntil(mayReturn);
                          return complete();
                        }));
    waitUntil(isRunning);
    var second =
        CompletableFuture.supplyAsync(() -> inbox("b", NOW).once(request(1), this::complete));

    mayReturn.countDown();

    assertThat(second.join()).isEqualTo(first.join());
    assertThat(runs).hasValue(1);
  }

  @Test
  void shouldTakeOverFromInstanceThatDied() {
    table.insert(id, 1, "dead", NOW.plus(JdbcInbox.CLAIM));

    inbox("b", NOW.plus(JdbcInbox.CLAIM)).once(request(1), this::complete);

    assertThat(runs).hasValue(1);
  }

  @Test
  void shouldRenewWhatIsUnderWay() {
    var now = new AtomicReference<>(NOW);
    var inbox = new JdbcInbox(table, Json.mapper(), "a", now::get);

    inbox.once(
        request(1),
        () -> {
          now.set(NOW.plus(Duration.ofHours(1)));
          inbox.renew();
          return complete();
        });

    assertThat(table.find(id).orElseThrow().claimedUntil())
        .isEqualTo(NOW.plus(Duration.ofHours(1)).plus(JdbcInbox.CLAIM));
  }

  @Test
  void shouldLetOneOfManyRun() {
    var all =
        IntStream.range(0, 8)
            .mapToObj(
                each ->
                    CompletableFuture.supplyAsync(
                        () -> inbox("i" + each, NOW).once(request(1), this::complete)))
            .toList();

    assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    assertThat(runs).hasValue(1);
  }

  @Test
  void shouldLeaveNothingIfHandlingBroke() {
    var inbox = inbox("a", NOW);
    Supplier<Outcome> broken =
        () -> {
          throw new OutOfMemoryError("on purpose");
        };

    assertThatThrownBy(() -> inbox.once(request(1), broken)).isInstanceOf(OutOfMemoryError.class);

    assertThat(table.find(id)).isEmpty();
  }

  @Test
  void shouldForgetOldOutcomes() {
    inbox("a", NOW).once(request(1), this::complete);

    inbox("a", NOW.plus(Duration.ofDays(2))).forget(Duration.ofDays(3));
    assertThat(table.find(id)).isPresent();
    inbox("a", NOW.plus(Duration.ofDays(4))).forget(Duration.ofDays(3));
    assertThat(table.find(id)).isEmpty();
  }

  @Test
  void shouldBeUsedIfConfigured() {
    new ApplicationContextRunner()
        .withUserConfiguration(Greeter.class)
        .withPropertyValues("spring.application.name=greeter", "flowbridge.integration.inbox=jdbc")
        .withBean(DataSource.class, JdbcInboxIT::database)
        .run(
            context -> {
              assertThat(context).hasSingleBean(Inbox.class).hasSingleBean(JdbcInbox.class);
              context.getBean(JdbcInbox.class).once(request(1), this::complete);
              assertThat(table.find(id)).isPresent();
            });
  }

  private static DataSource database() {
    return new DriverManagerDataSource(
        System.getProperty("spring.datasource.url"), "postgres", "postgres");
  }

  private JdbcInbox inbox(String instance, Instant now) {
    return new JdbcInbox(table, Json.mapper(), instance, Clock.fixed(now, ZoneOffset.UTC));
  }

  private Outcome complete() {
    runs.incrementAndGet();
    return new Outcome.Completed(JsonNodeFactory.instance.objectNode().put("n", 1));
  }

  private Outcome fail() {
    runs.incrementAndGet();
    return new Outcome.Failed("busy", true, Duration.ofSeconds(9));
  }

  private static void waitUntil(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private IntegrationRequest request(int attempt) {
    return new IntegrationRequest(
        id,
        "greet",
        1,
        attempt,
        null,
        "main",
        "main:1",
        null,
        null,
        "act",
        NOW,
        JsonNodeFactory.instance.objectNode());
  }

  @EnableAutoConfiguration
  @EnableTestBinder
  static class Greeter {}
}

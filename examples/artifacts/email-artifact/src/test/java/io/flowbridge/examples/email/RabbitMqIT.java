package io.flowbridge.examples.email;

import static io.flowbridge.local.test.Server.IDENTITY;
import static io.flowbridge.local.test.Server.KAFKA;
import static io.flowbridge.local.test.Server.MAIL;
import static io.flowbridge.local.test.Server.POSTGRES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import io.flowbridge.integration.test.TestBus;
import io.flowbridge.local.test.RabbitMq;
import io.flowbridge.local.test.UseRabbitMq;
import io.flowbridge.local.test.UseServers;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The artifact and a runtime bundle as they are shipped, on a real RabbitMQ by configuration only.
 * What an artifact does with requests on any bus is tested on Kafka.
 */
@UseRabbitMq
@UseServers({KAFKA, POSTGRES, IDENTITY, MAIL})
class RabbitMqIT {

  private static final String NAME = "mailer-on-rabbit";
  private static final String REQUESTS = "flowbridge.integration.requests.send-email";
  private static final String ANSWERS = "flowbridge.integration.answers";

  private static Bundle bundle;
  private static Program artifact;

  private final Mailbox mailbox = new Mailbox(System.getProperty("flowbridge.test.mail-api"));
  private final String key = UUID.randomUUID().toString();

  @BeforeAll
  static void startBundle() throws Exception {
    var database = System.getProperty("spring.datasource.url");
    var program =
        Program.start(
            Program.PROCESS_SERVICE,
            "flowbridge.integration.bus=rabbit",
            property("spring.rabbitmq.port"),
            property("flowbridge.kafka.brokers"),
            property("flowbridge.security.issuer"),
            property("spring.datasource.url"));
    bundle = new Bundle(program.awaitReady().url(), database);
    bundle.deploy(Path.of("src/test/resources/tell.bpmn"));
  }

  /** One for all tests, but for the one that kills it. */
  @BeforeEach
  void startArtifact() throws Exception {
    if (artifact == null) {
      artifact = startArtifact(System.getProperty("spring.mail.port"));
    }
  }

  @Test
  void shouldGoOnWhenTheArtifactHasAnswered() throws Exception {
    try (var connection = connect();
        var channel = connection.createChannel()) {
      var heard = channel.queueDeclare().getQueue();
      channel.queueBind(heard, ANSWERS, "#");

      bundle.start("tell", key);

      awaitToldOnce("told");
      var answer = received(channel, heard);
      assertThat(header(answer, "ce_type")).isEqualTo("io.flowbridge.integration.answer");
      assertThat(header(answer, "ce_source")).isEqualTo("/artifacts/" + NAME);
      assertThat(header(answer, "ce_subject")).startsWith("main:");
      assertThat(answer.getProps().getContentType()).isEqualTo("application/json");
    }
  }

  @Test
  void shouldAnnounceItselfInTheLogOfTheCatalogue() {
    try (var bus = TestBus.at(System.getProperty("flowbridge.kafka.brokers"))) {
      assertThat(bus.catalogueEntry(NAME).key()).startsWith("artifact/" + NAME + "/");
    }
  }

  @Test
  void shouldGoOnOnceWhenTheArtifactIsKilledBeforeItAnswers() throws Exception {
    artifact.kill();
    artifact = null;
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      silent.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
      var killed = startArtifact(String.valueOf(silent.getLocalPort()));
      bundle.start("tell-in-order", key);
      try (var mail = silent.accept()) {
        killed.kill();
      }
    }

    startArtifact();

    awaitToldOnce("toldInOrder");
  }

  @Test
  void shouldPutPoisonAsideAndGoOn() throws Exception {
    try (var connection = connect();
        var channel = connection.createChannel()) {
      channel.exchangeDeclare(REQUESTS, BuiltinExchangeType.TOPIC, true);
      var poison = "{\"none\":\"%s\"}".formatted(key);
      channel.basicPublish(REQUESTS, "any", null, poison.getBytes(UTF_8));
      channel.basicPublish(REQUESTS, "ordered", null, (poison + " ").getBytes(UTF_8));
      channel.basicPublish(ANSWERS, "", null, poison.getBytes(UTF_8));
    }

    bundle.start("tell", key);

    awaitToldOnce("told");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(deadLetters())
                    .containsExactlyInAnyOrder(
                        REQUESTS + " MALFORMED_REQUEST",
                        REQUESTS + " MALFORMED_REQUEST",
                        ANSWERS + " MALFORMED"));
  }

  @Test
  void shouldLoseNothingWhileTheBrokerIsDown() {
    var before = List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    before.forEach(each -> bundle.start("tell", each));

    RabbitMq.kill();
    bundle.start("tell", key);
    await().atMost(Duration.ofSeconds(30)).until(() -> bundle.waitingInOutbox() > 0);
    RabbitMq.restart();

    awaitToldOnce("told");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> before.stream().allMatch(each -> bundle.arrivals(each, "told") == 1));
  }

  private void awaitToldOnce(String activity) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> bundle.arrivals(key, activity) > 0 && bundle.waitingInOutbox() == 0);
    assertThat(bundle.arrivals(key, activity)).isEqualTo(1);
    assertThat(mailbox.subjects()).containsOnlyOnce(key);
  }

  private List<String> deadLetters() {
    var found = new ArrayList<String>();
    for (var edge : bundle.deadLetters()) {
      var letter = edge.path("node");
      if (letter.path("body").asText().contains(key)) {
        found.add(letter.path("topic").asText() + " " + letter.path("errorCode").asText());
      }
    }
    return found;
  }

  private static Program startArtifact(String mailPort) throws Exception {
    return Program.start(
            Program.EMAIL_ARTIFACT,
            "flowbridge.integration.bus=rabbit",
            "flowbridge.integration.name=" + NAME,
            property("spring.rabbitmq.port"),
            "spring.mail.port=" + mailPort)
        .awaitReady();
  }

  private static Connection connect() throws Exception {
    var factory = new ConnectionFactory();
    factory.setPort(Integer.parseInt(System.getProperty("spring.rabbitmq.port")));
    return factory.newConnection();
  }

  private static GetResponse received(Channel channel, String queue) throws Exception {
    return await().until(() -> channel.basicGet(queue, true), answer -> answer != null);
  }

  private static String header(GetResponse message, String name) {
    return String.valueOf(message.getProps().getHeaders().get(name));
  }

  private static String property(String name) {
    return name + "=" + System.getProperty(name);
  }
}

package io.flowbridge.integration.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.RetryableException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class EmailSenderTest {

  private static final EmailProperties PROPERTIES =
      new EmailProperties(true, "Office <office@example.org>", "example.org", 3);

  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void shouldSendHtmlWithTextAlternative() throws Exception {
    var input =
        mail(
            "<h1>Dear {{name}}</h1><p>see <a href='https://a.example/x'>here</a></p>{{missing}}",
            null,
            Map.of("name", "<Ada> & Co"));

    var sent = sender().send(input, context("corr/1"));

    var received = received();
    assertThat(sent.messageId()).isEqualTo("<corr-1@example.org>");
    assertThat(received.getMessageID()).isEqualTo(sent.messageId());
    assertThat(received.getSubject()).isEqualTo("Grüße");
    assertThat(received.getReplyTo()[0]).hasToString("team@example.org");
    var raw = GreenMailUtil.getWholeMessage(received);
    assertThat(raw).contains("multipart/alternative", "Dear &lt;Ada&gt; &amp; Co");
    assertThat(raw).contains("Dear <Ada> & Co", "here (https://a.example/x)");
  }

  @Test
  void shouldSendPlainText() throws Exception {
    sender().send(mail(null, "Hello {{name}} & all", Map.of("name", "Ada & Bob")), context("1"));

    assertThat(received().getContentType()).startsWith("text/plain");
    assertThat(GreenMailUtil.getBody(received())).contains("Hello Ada & Bob & all");
  }

  @Test
  void shouldSendToEveryRecipient() {
    var input =
        new SendEmail(
            List.of("a@example.org", "B <b@example.org>"),
            null,
            List.of("hidden@example.org"),
            null,
            "s",
            null,
            "t",
            null);

    sender().send(input, context("1"));

    assertThat(server.getReceivedMessages()).hasSize(3);
    assertThat(GreenMailUtil.getHeaders(server.getReceivedMessages()[0])).doesNotContain("hidden");
  }

  @Test
  void shouldRefuseTextThatIsNoAddress() {
    for (var address : List.of("nobody", "a b@example.org", "a@", "x@y\r\nBcc: z@example.org")) {
      assertThatThrownBy(() -> sender().send(to(address), context("1")))
          .asInstanceOf(type(BusinessError.class))
          .satisfies(e -> assertThat(e.code()).isEqualTo("INVALID_RECIPIENT"))
          .satisfies(e -> assertThat(e.data()).containsEntry("address", address));
    }
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void shouldTellServerRefusalsApart() throws Exception {
    assertThatThrownBy(() -> sendToServerAnswering("550 no such user"))
        .isInstanceOf(BusinessError.class);
    assertThatThrownBy(() -> sendToServerAnswering("552 mailbox full"))
        .isInstanceOf(FinalException.class);
    assertThatThrownBy(() -> sendToServerAnswering("451 try later"))
        .isInstanceOf(RetryableException.class);
  }

  @Test
  void shouldBeRetriedIfServerIsDown() {
    var sender = sender();
    server.stop();

    assertThatThrownBy(() -> sender.send(to("a@example.org"), context("1")))
        .isInstanceOf(RetryableException.class)
        .hasMessageContaining("Couldn't connect");
  }

  @Test
  void shouldFailForGoodIfTemplateIsBroken() {
    assertThatThrownBy(() -> sender().send(mail("{{#open}}", null, Map.of()), context("1")))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("open");
  }

  @Test
  void shouldFailForGoodIfThereAreTooManyRecipients() {
    var input =
        new SendEmail(
            List.of("a@b.c", "b@b.c", "c@b.c"), List.of("d@b.c"), null, null, "s", null, "t", null);

    assertThatThrownBy(() -> sender().send(input, context("1"))).isInstanceOf(FinalException.class);
  }

  private MimeMessage received() {
    assertThat(server.getReceivedMessages()).isNotEmpty();
    return server.getReceivedMessages()[0];
  }

  private EmailSender sender() {
    return sender(server.getSmtp().getPort());
  }

  private static EmailSender sender(int port) {
    var smtp = new JavaMailSenderImpl();
    smtp.setHost("127.0.0.1");
    smtp.setPort(port);
    smtp.setDefaultEncoding("UTF-8");
    return new EmailSender(smtp, PROPERTIES);
  }

  /** A mail server that answers every RCPT with the same line. */
  private static void sendToServerAnswering(String line) throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var talk = CompletableFuture.runAsync(() -> talk(socket, line));
      try {
        sender(socket.getLocalPort()).send(to("a@example.org"), context("1"));
      } finally {
        talk.join();
      }
    }
  }

  private static void talk(ServerSocket socket, String answerToRecipient) {
    try (var client = socket.accept();
        var in = client.getInputStream();
        var out = client.getOutputStream()) {
      var lines =
          new java.io.BufferedReader(new java.io.InputStreamReader(in, StandardCharsets.US_ASCII));
      out.write("220 test\r\n".getBytes(StandardCharsets.US_ASCII));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var answer = line.startsWith("RCPT") ? answerToRecipient : "250 ok";
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        if (line.startsWith("QUIT")) {
          return;
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static SendEmail to(String address) {
    return new SendEmail(List.of(address), null, null, null, "s", null, "t", null);
  }

  private static SendEmail mail(String template, String text, Map<String, Object> data) {
    return new SendEmail(
        List.of("ada@example.org"), null, null, "team@example.org", "Grüße", template, text, data);
  }

  private static IntegrationContext context(String correlationId) {
    return new IntegrationContext(correlationId, 1, "main:1", null, null, null, Instant.now());
  }
}

package io.flowbridge.integration.email;

import static java.nio.charset.StandardCharsets.US_ASCII;
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
import io.flowbridge.integration.file.InstanceFiles;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.unit.DataSize;

class EmailSenderTest {

  private static final EmailProperties PROPERTIES =
      new EmailProperties(
          true, "Office <office@example.org>", "example.org", 3, 2, DataSize.ofBytes(100));

  @TempDir Path folder;
  private InstanceFiles files;
  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @BeforeEach
  void start() {
    files = InstanceFiles.inFolder(folder);
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
            null,
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

  @ParameterizedTest
  @ValueSource(strings = {"550 no such user", "550 5.1.1 unknown", "553 5.1.3 no address"})
  void shouldTellTheProcessThatAServerDoesNotKnowTheRecipient(String answer) {
    assertThatThrownBy(() -> sendToServerAnswering("RCPT", answer))
        .asInstanceOf(type(BusinessError.class))
        .satisfies(e -> assertThat(e.code()).isEqualTo("INVALID_RECIPIENT"));
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 552 mailbox full",
    "RCPT, 550 5.7.1 you may not send to them",
    "MAIL, 553 5.1.8 not this sender",
    "DATA, 554 this is spam",
    "AUTH, 535 5.7.8 wrong password"
  })
  void shouldFailForGoodIfTheServerWillNotChangeItsMind(String command, String answer) {
    assertThatThrownBy(() -> sendToServerAnswering(command, answer))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining(answer.substring(0, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 4.2.0 greylisted",
    "RCPT, 452 4.5.3 too many recipients",
    "MAIL, 451 try later",
    "DATA, 421 4.3.2 going down",
    "AUTH, 454 4.7.0 temporary authentication failure"
  })
  void shouldBeRetriedIfTheServerMayChangeItsMind(String command, String answer) {
    assertThatThrownBy(() -> sendToServerAnswering(command, answer))
        .isInstanceOf(RetryableException.class)
        .hasMessageContaining(answer.substring(0, 3));
  }

  @Test
  void shouldAttachFilesOfTheProcess() throws Exception {
    files.put("letters/Bescheid für Ada.pdf", "%PDF-1".getBytes(US_ASCII), "x/y", context("1"));
    files.put("notes.bin", new byte[] {0, 1, 2}, "x/y", context("1"));

    sender()
        .send(with("<p>see {{what}}", "letters/Bescheid für Ada.pdf", "notes.bin"), context("1"));

    var parts = (MimeMultipart) received().getContent();
    assertThat(parts.getCount()).isEqualTo(3);
    assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).contains("see", "text/html");
    var letter = parts.getBodyPart(1);
    assertThat(letter.getFileName()).isEqualTo("Bescheid für Ada.pdf");
    assertThat(letter.getDisposition()).isEqualTo("attachment");
    assertThat(letter.isMimeType("application/pdf")).isTrue();
    assertThat(letter.getInputStream()).hasContent("%PDF-1");
    assertThat(parts.getBodyPart(2).isMimeType("application/octet-stream")).isTrue();
    assertThat(parts.getBodyPart(2).getInputStream()).hasBinaryContent(new byte[] {0, 1, 2});
  }

  @Test
  void shouldAttachToPlainText() throws Exception {
    files.put("a.txt", "attached".getBytes(US_ASCII), "text/plain", context("1"));

    sender().send(with(null, "a.txt"), context("1"));

    assertThat(GreenMailUtil.getWholeMessage(received())).contains("t\r\n", "filename=\"a.txt\"");
  }

  @Test
  void shouldSendNothingIfAnAttachmentIsMissingOrElsewhere() {
    for (var path : List.of("missing.pdf", "../2/a.pdf", "/etc/passwd")) {
      assertThatThrownBy(() -> sender().send(with(null, path), context("1")))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining(path);
    }
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void shouldSendNothingIfAttachmentsAreTooLargeOrTooMany() {
    files.put("a.bin", new byte[60], "x/y", context("1"));
    files.put("b.bin", new byte[60], "x/y", context("1"));

    assertThatThrownBy(() -> sender().send(with(null, "a.bin", "b.bin"), context("1")))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("100 bytes");
    assertThatThrownBy(() -> sender().send(with(null, "a.bin", "a.bin", "a.bin"), context("1")))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("at most 2");
    assertThat(server.getReceivedMessages()).isEmpty();
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
            List.of("a@b.c", "b@b.c", "c@b.c"),
            List.of("d@b.c"),
            null,
            null,
            "s",
            null,
            "t",
            null,
            null);

    assertThatThrownBy(() -> sender().send(input, context("1"))).isInstanceOf(FinalException.class);
  }

  private MimeMessage received() {
    assertThat(server.getReceivedMessages()).isNotEmpty();
    return server.getReceivedMessages()[0];
  }

  private EmailSender sender() {
    return sender(server.getSmtp().getPort());
  }

  private EmailSender sender(int port) {
    return new EmailSender(smtp(port), PROPERTIES, files);
  }

  private static JavaMailSenderImpl smtp(int port) {
    var smtp = new JavaMailSenderImpl();
    smtp.setHost("127.0.0.1");
    smtp.setPort(port);
    smtp.setDefaultEncoding("UTF-8");
    return smtp;
  }

  /** A mail server that answers every such command with the same line. */
  private void sendToServerAnswering(String command, String line) throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var talk = CompletableFuture.runAsync(() -> talk(socket, command, line));
      try {
        var smtp = smtp(socket.getLocalPort());
        if (command.equals("AUTH")) {
          smtp.setUsername("office");
          smtp.setPassword("wrong");
        }
        new EmailSender(smtp, PROPERTIES, files).send(to("a@example.org"), context("1"));
      } finally {
        talk.join();
      }
    }
  }

  private static void talk(ServerSocket socket, String command, String line) {
    try (var client = socket.accept();
        var in = client.getInputStream();
        var out = client.getOutputStream()) {
      var lines = new BufferedReader(new InputStreamReader(in, US_ASCII));
      out.write("220 test\r\n".getBytes(US_ASCII));
      for (var said = lines.readLine(); said != null; said = lines.readLine()) {
        var answer = said.startsWith("EHLO") ? "250-test\r\n250 AUTH PLAIN" : "250 ok";
        out.write(((said.startsWith(command) ? line : answer) + "\r\n").getBytes(US_ASCII));
        if (said.startsWith("QUIT")) {
          return;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SendEmail with(String template, String... attachments) {
    return new SendEmail(
        List.of("ada@example.org"),
        null,
        null,
        null,
        "s",
        template,
        template == null ? "t" : null,
        Map.of("what", "that"),
        List.of(attachments));
  }

  private static SendEmail to(String address) {
    return new SendEmail(List.of(address), null, null, null, "s", null, "t", null, null);
  }

  private static SendEmail mail(String template, String text, Map<String, Object> data) {
    return new SendEmail(
        List.of("ada@example.org"),
        null,
        null,
        "team@example.org",
        "Grüße",
        template,
        text,
        data,
        null);
  }

  private static IntegrationContext context(String correlationId) {
    return new IntegrationContext(correlationId, 1, "main:1", null, null, null, Instant.now());
  }
}

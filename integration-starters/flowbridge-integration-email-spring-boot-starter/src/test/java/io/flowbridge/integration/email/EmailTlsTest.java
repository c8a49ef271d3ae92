package io.flowbridge.integration.email;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.file.FilesAutoConfiguration;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.subethamail.smtp.server.SMTPServer;

/** TLS as it is configured, with real servers whose certificate is for the name localhost. */
class EmailTlsTest {

  private static final String PASSWORD = "changeit";
  private static final String MAIL = "spring.mail.";

  @TempDir static Path folder;
  private static Path keys;

  private final GreenMail implicit = new GreenMail(ServerSetup.SMTPS.dynamicPort());
  private final GreenMail plain = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private final List<String> receivedByStartTls = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void makeKeys() throws Exception {
    keys = folder.resolve("keys.p12");
    var keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                keys.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-alias",
                "mail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost")
            .redirectErrorStream(true)
            .start();
    assertThat(keytool.waitFor())
        .as(new String(keytool.getInputStream().readAllBytes(), UTF_8))
        .isZero();
    System.setProperty("greenmail.tls.keystore.file", keys.toString());
    System.setProperty("greenmail.tls.keystore.password", PASSWORD);
    System.setProperty("greenmail.tls.key.password", PASSWORD);
  }

  @AfterEach
  void stop() {
    implicit.stop();
    plain.stop();
  }

  @Test
  void shouldSendByTls() {
    implicit.start();

    send(trusting(implicit.getSmtps().getPort()).withPropertyValues(MAIL + "ssl.enabled=true"));

    assertThat(implicit.getReceivedMessages()).hasSize(1);
  }

  @Test
  void shouldSendAfterStartTls() throws Exception {
    var server = startTlsServer();
    try {
      send(startTls(trusting(server.getPortAllocated())));
    } finally {
      server.stop();
    }

    assertThat(receivedByStartTls).singleElement().asString().contains("Subject: secret");
  }

  @Test
  void shouldSendNothingInTheClearIfStartTlsIsRequired() {
    plain.start();

    assertThatThrownBy(() -> send(startTls(trusting(plain.getSmtp().getPort()))))
        .hasMessageContaining("STARTTLS");
    assertThat(plain.getReceivedMessages()).isEmpty();
  }

  @Test
  void shouldFailForGoodIfNobodyTrustsTheCertificate() throws Exception {
    implicit.start();
    var server = startTlsServer();
    try {
      assertThatThrownBy(() -> send(startTls(to("localhost", server.getPortAllocated()))))
          .isInstanceOf(FinalException.class);
    } finally {
      server.stop();
    }
    var unknown = to("localhost", implicit.getSmtps().getPort());
    assertThatThrownBy(() -> send(unknown.withPropertyValues(MAIL + "ssl.enabled=true")))
        .isInstanceOf(FinalException.class);

    assertThat(receivedByStartTls).isEmpty();
    assertThat(implicit.getReceivedMessages()).isEmpty();
  }

  @Test
  void shouldFailForGoodIfTheCertificateIsAnotherServers() {
    implicit.start();
    var other = trust(to("127.0.0.1", implicit.getSmtps().getPort()));

    assertThatThrownBy(() -> send(other.withPropertyValues(MAIL + "ssl.enabled=true")))
        .isInstanceOf(FinalException.class);
    assertThat(implicit.getReceivedMessages()).isEmpty();
  }

  private static void send(ApplicationContextRunner runner) {
    runner.run(
        context ->
            context
                .getBean(EmailSender.class)
                .send(
                    new SendEmail(
                        List.of("ada@example.org"),
                        null,
                        null,
                        null,
                        "secret",
                        null,
                        "text",
                        null,
                        null),
                    new IntegrationContext("1", 1, "main:1", null, null, null, Instant.now())));
  }

  private static ApplicationContextRunner trusting(int port) {
    return trust(to("localhost", port));
  }

  private static ApplicationContextRunner trust(ApplicationContextRunner runner) {
    return runner.withPropertyValues(
        MAIL + "ssl.bundle=mail",
        "spring.ssl.bundle.jks.mail.truststore.location=file:" + keys,
        "spring.ssl.bundle.jks.mail.truststore.password=" + PASSWORD,
        "spring.ssl.bundle.jks.mail.truststore.type=PKCS12");
  }

  private static ApplicationContextRunner startTls(ApplicationContextRunner runner) {
    return runner.withPropertyValues(
        MAIL + "properties.mail.smtp.starttls.enable=true",
        MAIL + "properties.mail.smtp.starttls.required=true");
  }

  private static ApplicationContextRunner to(String host, int port) {
    return new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                SslAutoConfiguration.class,
                MailSenderAutoConfiguration.class,
                FilesAutoConfiguration.class,
                EmailAutoConfiguration.class))
        .withPropertyValues(MAIL + "host=" + host, MAIL + "port=" + port);
  }

  private SMTPServer startTlsServer() throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    var tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    var server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .enableTLS()
            .requireTLS()
            .startTlsSocketFactory(tls)
            .messageHandler(
                (context, from, to, data) -> receivedByStartTls.add(new String(data, UTF_8)))
            .build();
    server.start();
    return server;
  }
}

package io.flowbridge.integration.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.RetryableException;
import io.flowbridge.integration.file.BucketProperties;
import io.flowbridge.integration.file.FilesAutoConfiguration;
import io.flowbridge.integration.file.InstanceFiles;
import io.flowbridge.integration.file.S3Connection;
import io.flowbridge.integration.s3.LinkS3File.Purpose;
import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import io.flowbridge.local.test.UseServers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.util.unit.DataSize;

/** Files on a real S3 server that checks signatures, those of links too. */
@UseServers(Server.S3)
class S3FilesIT {

  private static final String ACCOUNT = "flowbridge";
  private static final S3Properties PROPERTIES =
      new S3Properties(true, Set.of("templates"), DataSize.ofKilobytes(1), Duration.ofHours(1));
  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  private final BucketProperties bucket = bucket(ACCOUNT);
  private final S3Connection connection = S3Connection.of(bucket);
  private final S3Files files = new S3Files(connection, bucket, PROPERTIES);
  private final IntegrationContext instance = instance();

  @AfterEach
  void close() {
    connection.close();
  }

  @Test
  void shouldGiveBackWhatWasPut() {
    var stored = files.put(put("letters/a.txt", "Grüße"), instance);

    var read = files.get(new GetS3File("letters/a.txt", null, null), instance);

    assertThat(stored).isEqualTo(new S3FileStored("letters/a.txt", 7));
    assertThat(read).isEqualTo(new S3FileContent("Grüße", "text/plain", 7));
  }

  @Test
  void shouldCarryBytesAsBase64() {
    files.put(new PutS3File("a.bin", "AAH/", ContentEncoding.BASE64, null, null), instance);

    assertThat(files.get(new GetS3File("a.bin", ContentEncoding.BASE64, null), instance).content())
        .isEqualTo("AAH/");
    assertThatThrownBy(
            () ->
                files.put(
                    new PutS3File("a.bin", "AAH/!", ContentEncoding.BASE64, null, null), instance))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("Base64");
  }

  @Test
  void shouldReplaceWhatIsPutAgain() {
    files.put(put("a.txt", "one"), instance);
    files.put(put("a.txt", "two"), instance);

    assertThat(files.get(new GetS3File("a.txt", null, null), instance).content()).isEqualTo("two");
  }

  @Test
  void shouldKeepInstancesApart() {
    var other = instance();
    files.put(put("a.txt", "mine"), instance);

    assertThatThrownBy(() -> files.get(new GetS3File("a.txt", null, null), other))
        .isInstanceOfSatisfying(
            BusinessError.class, error -> assertThat(error.code()).isEqualTo("FILE_NOT_FOUND"));
    assertThat(files.list(new ListS3Files(null, null, null), other).files()).isEmpty();
  }

  @Test
  void shouldShareFoldersThatAreConfigured() {
    var name = UUID.randomUUID() + ".txt";
    files.put(new PutS3File(name, "shared", null, null, "templates"), instance);

    assertThat(files.get(new GetS3File(name, null, "templates"), instance()).content())
        .isEqualTo("shared");
    assertThatThrownBy(() -> files.get(new GetS3File(name, null, "secrets"), instance))
        .isInstanceOf(FinalException.class);
  }

  @Test
  void shouldLeadNowhereElse() {
    assertThatThrownBy(() -> files.put(put("../x", "out"), instance))
        .isInstanceOf(FinalException.class);
    assertThatThrownBy(() -> files.get(new GetS3File("/x", null, null), instance))
        .isInstanceOf(FinalException.class);
    assertThatThrownBy(() -> files.delete(new DeleteS3File("a/../../x", null), instance))
        .isInstanceOf(FinalException.class);
    assertThatThrownBy(() -> files.list(new ListS3Files("..", null, null), instance))
        .isInstanceOf(FinalException.class);
    assertThatThrownBy(() -> files.link(link(Purpose.UPLOAD, "../x", null), instance))
        .isInstanceOf(FinalException.class);
  }

  @Test
  void shouldListInOrderAndSayWhetherThatIsAll() {
    for (var path : new String[] {"b.txt", "a/1.txt", "a/2.txt", "ab.txt"}) {
      files.put(put(path, "x"), instance);
    }

    var all = files.list(new ListS3Files(null, null, null), instance);
    var below = files.list(new ListS3Files("a", null, null), instance);
    var first = files.list(new ListS3Files(null, 2, null), instance);

    assertThat(all.files())
        .extracting(S3FileList.Entry::path)
        .containsExactly("a/1.txt", "a/2.txt", "ab.txt", "b.txt");
    assertThat(all.complete()).isTrue();
    assertThat(below.files())
        .extracting(S3FileList.Entry::path)
        .containsExactly("a/1.txt", "a/2.txt");
    assertThat(first.files()).hasSize(2);
    assertThat(first.complete()).isFalse();
  }

  @Test
  void shouldDeleteAsOftenAsItIsAsked() {
    files.put(put("a.txt", "x"), instance);

    files.delete(new DeleteS3File("a.txt", null), instance);
    files.delete(new DeleteS3File("a.txt", null), instance);

    assertThat(files.list(new ListS3Files(null, null, null), instance).files()).isEmpty();
  }

  @Test
  void shouldTellTheProcessThatAFileIsTooLarge() throws Exception {
    var upload = files.link(link(Purpose.UPLOAD, "large", null), instance);
    send(upload, new byte[2048]);

    assertThatThrownBy(() -> files.put(put("large", "x".repeat(1025)), instance))
        .isInstanceOfSatisfying(
            BusinessError.class, error -> assertThat(error.code()).isEqualTo("FILE_TOO_LARGE"));
    assertThatThrownBy(() -> files.get(new GetS3File("large", null, null), instance))
        .isInstanceOfSatisfying(
            BusinessError.class,
            error ->
                assertThat(error.data())
                    .containsEntry("size", 2048L)
                    .containsEntry("maxSize", 1024L));
  }

  @Test
  void shouldUploadAndDownloadByLinks() throws Exception {
    var upload =
        files.link(
            new LinkS3File(Purpose.UPLOAD, "in/Brief ä.txt", null, "text/plain", 5L, null),
            instance);

    assertThat(upload.method()).isEqualTo("PUT");
    assertThat(send(upload, "hello".getBytes(UTF_8)).statusCode()).isEqualTo(200);
    var download = files.link(link(Purpose.DOWNLOAD, "in/Brief ä.txt", null), instance);
    var got =
        BROWSER.send(
            HttpRequest.newBuilder(URI.create(download.url())).build(), BodyHandlers.ofString());
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.body()).isEqualTo("hello");
    assertThat(got.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    assertThat(download.goodUntil()).isBetween(Instant.now(), Instant.now().plusSeconds(901));
  }

  @Test
  void shouldBindLinksToWhatTheyAreFor() throws Exception {
    files.put(put("a.txt", "x"), instance);
    files.put(put("b.txt", "y"), instance);
    var download = files.link(link(Purpose.DOWNLOAD, "a.txt", null), instance);
    var sized =
        files.link(new LinkS3File(Purpose.UPLOAD, "c.txt", null, "text/plain", 5L, null), instance);

    assertThat(get(download.url().replace("a.txt", "b.txt")).statusCode()).isEqualTo(403);
    assertThat(get(download.url().replaceAll("\\?.*", "")).statusCode()).isEqualTo(403);
    assertThat(send(sized, "more than five".getBytes(UTF_8)).statusCode()).isEqualTo(403);
    assertThat(
            send(
                    new S3Link(download.url(), "PUT", download.headers(), download.goodUntil()),
                    new byte[1])
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void shouldEndLinksInTime() throws Exception {
    files.put(put("a.txt", "x"), instance);
    var shortly = files.link(link(Purpose.DOWNLOAD, "a.txt", Duration.ofSeconds(1)), instance);

    await().until(() -> get(shortly.url()).statusCode() == 403);

    assertThatThrownBy(
            () -> files.link(link(Purpose.DOWNLOAD, "a.txt", Duration.ofHours(2)), instance))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("good for");
  }

  @Test
  void shouldMakeNoDownloadLinkToNothing() {
    assertThatThrownBy(() -> files.link(link(Purpose.DOWNLOAD, "a.txt", null), instance))
        .isInstanceOfSatisfying(
            BusinessError.class, error -> assertThat(error.code()).isEqualTo("FILE_NOT_FOUND"));
  }

  @Test
  void shouldShareFilesWithArtifactsThatMakeOrReadThem() {
    withInstanceFiles(
        made -> {
          made.put("letters/ä.txt", "Grüße".getBytes(UTF_8), "text/plain", instance);

          var link = made.link("letters/ä.txt", null, instance);
          assertThat(files.get(new GetS3File("letters/ä.txt", null, null), instance))
              .isEqualTo(new S3FileContent("Grüße", "text/plain", 7));
          assertThat(made.read("letters/ä.txt", 7, instance)).asString(UTF_8).isEqualTo("Grüße");
          assertThat(get(link.url()).body()).isEqualTo("Grüße");
          assertThat(get(link.url().replace("letters", "other")).statusCode()).isEqualTo(403);
        });
  }

  @Test
  void shouldTellThemWhatIsMissingOrTooLarge() {
    withInstanceFiles(
        made -> {
          made.put("a.txt", new byte[11], "text/plain", instance);

          assertThatThrownBy(() -> made.read("a.txt", 10, instance))
              .isInstanceOfSatisfying(
                  BusinessError.class,
                  error -> assertThat(error.code()).isEqualTo("FILE_TOO_LARGE"));
          assertThatThrownBy(() -> made.read("a.txt", 11, instance()))
              .isInstanceOfSatisfying(
                  BusinessError.class,
                  error -> assertThat(error.code()).isEqualTo("FILE_NOT_FOUND"));
          assertThatThrownBy(() -> made.link("b.txt", null, instance))
              .isInstanceOfSatisfying(
                  BusinessError.class,
                  error -> assertThat(error.code()).isEqualTo("FILE_NOT_FOUND"));
        });
  }

  @Test
  void shouldFailForGoodWithWrongSecret() {
    try (var wrong = S3Connection.of(bucket("wrong"))) {
      var files = new S3Files(wrong, bucket, PROPERTIES);
      assertThatThrownBy(() -> files.put(put("a.txt", "x"), instance))
          .isInstanceOf(FinalException.class)
          .hasMessageNotContaining("wrong");
    }
  }

  @Test
  void shouldTryAgainUntilTheServerIsBack() {
    files.put(put("a.txt", "x"), instance);
    Servers.kill(Server.S3);

    assertThatThrownBy(() -> files.get(new GetS3File("a.txt", null, null), instance))
        .isInstanceOf(RetryableException.class);

    Servers.restart(Server.S3);
    assertThat(files.get(new GetS3File("a.txt", null, null), instance).content()).isEqualTo("x");
  }

  /** The bus is not here: the artifact's function gets what would come from it. */
  @Test
  @SuppressWarnings("unchecked")
  void shouldRemoveFilesOfInstancesThatAreOver() {
    var other = instance();
    files.put(put("letters/a.txt", "gone"), instance);
    files.put(put("a.txt", "stays"), other);
    var ended =
        "{\"id\":\"%s\",\"state\":\"COMPLETED\",\"endedAt\":\"2020-01-01T00:00:00Z\"}"
            .formatted(instance.processInstanceId());

    configured(bucket)
        .withPropertyValues(
            "flowbridge.integration.files.keep=30d",
            "flowbridge.integration.files.sweep-interval=100ms")
        .run(
            context -> {
              var heard = (Consumer<Message<?>>) context.getBean("endedInstances");
              heard.accept(MessageBuilder.withPayload(ended.getBytes(UTF_8)).build());

              await()
                  .untilAsserted(
                      () -> assertThat(files.list(everything(), instance).files()).isEmpty());
              assertThat(files.list(everything(), other).files()).hasSize(1);
            });
  }

  private static ListS3Files everything() {
    return new ListS3Files(null, null, null);
  }

  private static PutS3File put(String path, String content) {
    return new PutS3File(path, content, null, "text/plain", null);
  }

  private static LinkS3File link(Purpose purpose, String path, Duration goodFor) {
    return new LinkS3File(purpose, path, goodFor, null, null, null);
  }

  private static HttpResponse<String> send(S3Link link, byte[] content) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(link.url()));
    // The client sends the length by itself.
    link.headers()
        .forEach(
            (name, value) -> {
              if (!"content-length".equalsIgnoreCase(name)) {
                request.header(name, value);
              }
            });
    return BROWSER.send(
        request.method(link.method(), BodyPublishers.ofByteArray(content)).build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String url) throws Exception {
    return BROWSER.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
  }

  private static IntegrationContext instance() {
    return new IntegrationContext(
        "corr-1", 1, "main:" + UUID.randomUUID(), null, null, null, Instant.now());
  }

  private interface Use {
    void of(InstanceFiles files) throws Exception;
  }

  /** The same bucket as other artifacts see it that are configured alike. */
  private void withInstanceFiles(Use use) {
    configured(bucket).run(context -> use.of(context.getBean(InstanceFiles.class)));
  }

  private static ApplicationContextRunner configured(BucketProperties bucket) {
    return new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(FilesAutoConfiguration.class))
        .withPropertyValues(
            "flowbridge.integration.s3.endpoint=" + bucket.endpoint(),
            "flowbridge.integration.s3.bucket=" + bucket.bucket(),
            "flowbridge.integration.s3.prefix=" + bucket.prefix(),
            "flowbridge.integration.s3.access-key=" + ACCOUNT,
            "flowbridge.integration.s3.secret-key=" + ACCOUNT);
  }

  private static BucketProperties bucket(String secretKey) {
    return new BucketProperties(
        URI.create(System.getProperty("flowbridge.test.s3")),
        null,
        "us-east-1",
        ACCOUNT,
        "test/",
        true,
        ACCOUNT,
        secretKey,
        Duration.ofSeconds(20));
  }
}

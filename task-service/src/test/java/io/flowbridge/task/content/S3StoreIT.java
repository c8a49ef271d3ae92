package io.flowbridge.task.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import io.flowbridge.local.test.UseServers;
import io.flowbridge.task.content.ContentProperties.Cleanup;
import io.flowbridge.task.content.ContentProperties.S3;
import io.flowbridge.task.content.ContentStore.Stored;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Contents in a real S3 server that checks signatures. */
@UseServers(Server.S3)
class S3StoreIT {
  private static final String ACCOUNT = "flowbridge";

  @TempDir Path folder;

  /** A test sees only what is below its own prefix. */
  private final String prefix = UUID.randomUUID() + "/";

  private final ContentStore store = store(prefix, ACCOUNT, ACCOUNT);

  @Test
  void shouldGiveBackWhatWasPut() throws Exception {
    // given
    var key = ContentKeys.of("main");
    var before = Instant.now().minusSeconds(60);

    // when
    store.put(key, file("content"), "text/plain");

    // then
    try (var content = store.open(key)) {
      assertThat(content).hasContent("content");
    }
    try (var all = store.all()) {
      assertThat(all)
          .singleElement()
          .satisfies(
              stored -> {
                assertThat(stored.key()).isEqualTo(key);
                assertThat(stored.storedAt()).isBetween(before, Instant.now().plusSeconds(60));
              });
    }
  }

  @Test
  void shouldGiveBackLargeContentAsAStream() throws Exception {
    // given
    var key = ContentKeys.of("main");
    var bytes = new byte[20 * 1024 * 1024];
    bytes[bytes.length - 1] = 7;

    // when
    store.put(key, Files.write(folder.resolve("large"), bytes), "application/pdf");

    // then
    try (var content = store.open(key)) {
      assertThat(content).hasBinaryContent(bytes);
    }
  }

  @Test
  void shouldForgetWhatWasDeleted() throws Exception {
    // given
    var key = ContentKeys.of("main");
    store.put(key, file("content"), "text/plain");

    // when
    store.delete(key);
    store.delete(key);

    // then
    assertThatThrownBy(() -> store.open(key)).extracting("code").isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldListMoreThanOnePage() throws Exception {
    // given
    var file = file("x");
    var keys = Stream.generate(() -> ContentKeys.of("main")).limit(1_001).toList();
    keys.parallelStream().forEach(key -> store.put(key, file, "text/plain"));

    // then
    try (var all = store.all()) {
      assertThat(all.map(Stored::key)).containsExactlyInAnyOrderElementsOf(keys);
    }
  }

  @Test
  void shouldNotSeeWhatLiesBesideItsPrefix() throws Exception {
    // given
    var key = ContentKeys.of("main");
    store(UUID.randomUUID() + "/", ACCOUNT, ACCOUNT).put(key, file("content"), "text/plain");

    // then
    assertThatThrownBy(() -> store.open(key)).extracting("code").isEqualTo("NOT_FOUND");
    try (var all = store.all()) {
      assertThat(all).isEmpty();
    }
  }

  @Test
  void shouldCallItselfUnavailableWithWrongSecret() throws Exception {
    var wrong = store(prefix, ACCOUNT, "wrong");
    var file = file("content");

    assertThatThrownBy(() -> wrong.put(ContentKeys.of("main"), file, "text/plain"))
        .extracting("code")
        .isEqualTo("UNAVAILABLE");
    assertThatThrownBy(wrong::all).extracting("code").isEqualTo("UNAVAILABLE");
  }

  @Test
  void shouldCallItselfUnavailableUntilTheServerIsBack() throws Exception {
    // given
    var key = ContentKeys.of("main");
    store.put(key, file("content"), "text/plain");

    // when
    Servers.kill(Server.S3);

    // then
    assertThatThrownBy(() -> store.open(key)).extracting("code").isEqualTo("UNAVAILABLE");
    Servers.restart(Server.S3);
    try (var content = store.open(key)) {
      assertThat(content).hasContent("content");
    }
  }

  private static ContentStore store(String prefix, String accessKey, String secretKey) {
    var where =
        new S3(
            URI.create(System.getProperty("flowbridge.test.s3")),
            "us-east-1",
            ACCOUNT,
            prefix,
            true,
            accessKey,
            secretKey,
            Duration.ofSeconds(20));
    return new ContentStoreConfiguration()
        .contentStore(
            new ContentProperties(
                ContentProperties.Store.S3,
                Path.of("files"),
                where,
                Path.of("incoming"),
                DataSize.ofMegabytes(1),
                Set.of("text/plain"),
                new Cleanup(Duration.ZERO, Duration.ZERO, 1)));
  }

  private Path file(String content) throws Exception {
    return Files.writeString(folder.resolve("file"), content);
  }
}

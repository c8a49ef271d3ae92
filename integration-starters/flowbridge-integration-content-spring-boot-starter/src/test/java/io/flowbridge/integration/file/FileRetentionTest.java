package io.flowbridge.integration.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.RetryableException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.messaging.support.MessageBuilder;

class FileRetentionTest {

  private static final String ENDED = "2026-03-01T23:00:00Z";
  private static final String OWN = "instances/main/1/letters/a.txt";
  private static final String OTHERS = "instances/main/10/a.txt";

  @TempDir Path folder;

  @Test
  void shouldRemoveFilesOnceTheyWereKeptLongEnough() {
    putBoth();
    at(ENDED).ended("main:1", Instant.parse(ENDED));

    assertThat(at("2026-03-31T22:59:00Z").sweep()).isZero();
    assertThat(store().names("instances/main/1/", 9)).containsExactly(OWN);
    assertThat(at("2026-04-01T00:00:00Z").sweep()).isEqualTo(1);

    assertThat(store().names("instances/", 9)).containsExactly(OTHERS);
    assertThat(store().names("ended/", 9)).isEmpty();
    assertThat(at("2026-04-01T00:00:00Z").sweep()).isZero();
  }

  @Test
  void shouldKeepFilesOfInstancesThatNobodySaidHaveEnded() {
    putBoth();

    assertThat(at("2036-01-01T00:00:00Z").sweep()).isZero();
    assertThat(store().names("instances/", 9)).containsExactly(OWN, OTHERS);
  }

  @Test
  void shouldRemoveAnyNumberOfFiles() {
    for (int i = 0; i < 501; i++) {
      store().put("instances/main/1/%d.txt".formatted(i), new byte[1], "text/plain");
    }
    at(ENDED).ended("main:1", Instant.parse(ENDED));

    assertThat(at("2026-05-01T00:00:00Z").sweep()).isEqualTo(501);
  }

  @Test
  void shouldNoteNothingOfInstancesWithoutFiles() {
    putBoth();

    at(ENDED).ended("main:2", Instant.parse(ENDED));

    assertThat(store().names("ended/", 9)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED,'2026-03-01T23:00:00Z',true",
    "CANCELLED,'2026-03-01T23:00:00Z',true",
    "ACTIVE,,false",
    "SUSPENDED,,false",
    "COMPLETED,,false",
    "COMPLETED,yesterday,false"
  })
  void shouldHearWhichInstancesHaveEnded(String state, String endedAt, boolean noted) {
    putBoth();

    hear(
        "{\"id\":\"main:1\",\"state\":\"%s\",\"endedAt\":%s}"
            .formatted(state, endedAt == null ? null : '"' + endedAt + '"'));

    assertThat(store().names("ended/", 9))
        .isEqualTo(noted ? java.util.List.of("ended/2026-03-01/main/1") : java.util.List.of());
  }

  @Test
  void shouldPassOverWhatItCannotRead() {
    hear("{");
    hear("{\"id\":\"../etc\",\"state\":\"COMPLETED\",\"endedAt\":\"" + ENDED + "\"}");

    assertThat(store().names("ended/", 9)).isEmpty();
  }

  @Test
  void shouldTryAgainIfTheStoreDoesNotAnswer() {
    var away = new FolderStore(folder.resolve("not-mounted"), null, Clock.systemUTC());
    var retention = new FileRetention(away, Duration.ofDays(30), Clock.systemUTC());

    assertThatThrownBy(() -> retention.ended("main:1", Instant.parse(ENDED)))
        .isInstanceOf(RetryableException.class)
        .isNotInstanceOf(FinalException.class);
    assertThatThrownBy(retention::sweep).isInstanceOf(RetryableException.class);
  }

  private void hear(String snapshot) {
    var message = MessageBuilder.withPayload(snapshot.getBytes(UTF_8)).build();
    new EndedInstances(at(ENDED)).accept(message);
  }

  private void putBoth() {
    store().put(OWN, "a".getBytes(UTF_8), "text/plain");
    store().put(OTHERS, "b".getBytes(UTF_8), "text/plain");
  }

  private FileRetention at(String now) {
    return new FileRetention(
        store(), Duration.ofDays(30), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
  }

  private FolderStore store() {
    return new FolderStore(folder, null, Clock.systemUTC());
  }
}

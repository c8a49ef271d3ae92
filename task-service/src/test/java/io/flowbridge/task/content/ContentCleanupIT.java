package io.flowbridge.task.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.run.Run;
import io.flowbridge.task.run.Run.Kind;
import io.flowbridge.task.run.Run.State;
import io.flowbridge.task.run.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** What becomes of contents that nobody needs. Contents are a day old unless said otherwise. */
@DirtiesContext
class ContentCleanupIT extends TaskServiceScenario {
  private static final Path INCOMING = FILES.resolve("incoming");

  @Autowired ContentStore store;
  @Autowired ContentCleanupSchedule schedule;
  @Autowired Runs runs;

  @DynamicPropertySource
  static void often(DynamicPropertyRegistry properties) {
    properties.add("flowbridge.task.files.cleanup.interval", () -> "0s");
    properties.add("flowbridge.task.files.cleanup.grace", () -> "1h");
    properties.add("flowbridge.task.files.cleanup.at-once", () -> 2);
  }

  @BeforeEach
  void empty() throws IOException {
    Files.createDirectories(INCOMING);
    FileSystemUtils.deleteRecursively(FILES.resolve("main").toFile());
    FileSystemUtils.deleteRecursively(FILES.resolve("gone").toFile());
  }

  @Test
  void shouldDeleteWhatTheBundleDoesNotNeed() throws Exception {
    // given
    var needed = stored("main", Duration.ofDays(1));
    var needless = stored("main", Duration.ofDays(1));
    needs(needed);

    // when
    var run = cleanUp();

    // then
    assertThat(run.state()).isEqualTo(State.SUCCEEDED);
    assertThat(run.report().counts()).containsEntry("deleted", 1L);
    assertThat(FILES.resolve(needed)).exists();
    assertThat(FILES.resolve(needless)).doesNotExist();
  }

  @Test
  void shouldLeaveWhatMayBeOnItsWay() throws Exception {
    // given
    var fresh = stored("main", Duration.ofMinutes(1));
    needs();

    // when
    cleanUp();

    // then
    assertThat(FILES.resolve(fresh)).exists();
  }

  @Test
  void shouldDeleteNothingWhileTheBundleIsSilent() throws Exception {
    // given
    var content = stored("main", Duration.ofDays(1));
    PEERS.knows(body -> Reply.refused(503, "UNAVAILABLE"));

    // when
    var run = cleanUp();

    // then
    assertThat(run.state()).isEqualTo(State.FAILED);
    assertThat(run.error().code()).isEqualTo("UNAVAILABLE");
    assertThat(FILES.resolve(content)).exists();
  }

  @Test
  void shouldKeepWhatBelongsToABundleThatIsNotConfigured() throws Exception {
    // given
    var foreign = stored("gone", Duration.ofDays(1));
    needs();

    // when
    var run = cleanUp();

    // then
    assertThat(run.report().counts()).containsEntry("ofUnknownBundle", 1L);
    assertThat(FILES.resolve(foreign)).exists();
  }

  @Test
  void shouldGoOnWithTheNextRunWhenThereIsMuchToDelete() throws Exception {
    // given
    for (var i = 0; i < 3; i++) {
      stored("main", Duration.ofDays(1));
    }
    needs();

    // when
    var first = cleanUp();
    var second = cleanUp();

    // then
    assertThat(first.report().counts()).containsEntry("deleted", 2L);
    assertThat(second.report().counts()).containsEntry("deleted", 1L);
  }

  @Test
  void shouldDeleteWhatWasReceivedAndNeverStored() throws Exception {
    // given
    var old = Files.createTempFile(INCOMING, "incoming-", null);
    var fresh = Files.createTempFile(INCOMING, "incoming-", null);
    age(old, Duration.ofDays(1));

    // when
    var run = cleanUp();

    // then
    assertThat(run.report().counts()).containsEntry("leftovers", 1L);
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
    Files.delete(fresh);
  }

  @Test
  void shouldDeleteWhatACrashLeftUnfinished() throws Exception {
    // given
    var key = stored("main", Duration.ofDays(1));
    var unfinished = FILES.resolve(key + ".part");
    Files.move(FILES.resolve(key), unfinished);
    needs();

    // when
    cleanUp();

    // then
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void shouldShowOperatorsWhatWasDone() throws Exception {
    // given
    stored("main", Duration.ofDays(1));
    needs();

    // when
    var run = cleanUp();

    // then
    var shown =
        graph
            .as("operator")
            .query(
                "query($id: ID!) { taskIndexRun(id: $id) { kind state counts { name count } } }",
                Map.of("id", run.id()));
    assertThat(shown.at("/taskIndexRun/kind").asText()).isEqualTo("FILE_CLEANUP");
    assertThat(shown.at("/taskIndexRun/counts").toString())
        .contains("{\"name\":\"deleted\",\"count\":1}");
  }

  private Run cleanUp() {
    var before = runs.newest(Kind.FILE_CLEANUP).map(Run::id);
    await()
        .until(
            () -> {
              schedule.check();
              return runs.newest(Kind.FILE_CLEANUP)
                  .filter(run -> before.filter(run.id()::equals).isEmpty())
                  .isPresent();
            });
    await().until(() -> !runs.newest(Kind.FILE_CLEANUP).orElseThrow().isRunning());
    return runs.newest(Kind.FILE_CLEANUP).orElseThrow();
  }

  private String stored(String bundle, Duration age) throws Exception {
    var file = Files.writeString(INCOMING.resolve("x"), "content");
    var key = ContentKeys.of(bundle);
    store.put(key, file, "text/plain");
    Files.delete(file);
    age(FILES.resolve(key), age);
    return key;
  }

  private static void age(Path file, Duration age) throws Exception {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  private static void needs(String... keys) {
    PEERS.knows(body -> Reply.ok(Map.of("known", List.of(keys))));
  }
}

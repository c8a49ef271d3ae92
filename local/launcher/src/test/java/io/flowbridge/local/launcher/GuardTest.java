package io.flowbridge.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class GuardTest {

  @TempDir Path folder;

  @Test
  void shouldEndThePartWhenItsInputEnds() throws Exception {
    var guard = start("sleep", "1000");
    var part = awaitPart();

    guard.getOutputStream().close();

    assertThat(guard.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(part.isAlive()).isFalse();
  }

  @Test
  void shouldPassTheExitCodeOn() throws Exception {
    var guard = start("bash", "-c", "exit 7");

    assertThat(guard.waitFor()).isEqualTo(7);
    assertThat(folder.resolve("pid")).doesNotExist();
  }

  @Test
  void shouldEndWhenThePartIsKilled() throws Exception {
    var guard = start("sleep", "1000");

    awaitPart().destroyForcibly();

    assertThat(guard.waitFor()).isEqualTo(137);
  }

  private Process start(String... command) throws IOException {
    String script;
    try (var in = GuardTest.class.getResourceAsStream("/guard.sh")) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    var all =
        new java.util.ArrayList<>(
            java.util.List.of("bash", "-c", script, "guard", folder.resolve("pid").toString()));
    all.addAll(java.util.List.of(command));
    return new ProcessBuilder(all)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private ProcessHandle awaitPart() throws Exception {
    var pid = folder.resolve("pid");
    await().until(() -> Files.exists(pid) && !Files.readString(pid).isBlank());
    return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
  }
}

package io.flowbridge.examples.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program as a process of its own. */
final class NodeProgram {

  private final Process process;

  private NodeProgram(Process process) {
    this.process = process;
  }

  /** Fetches its packages, if they are not there yet. */
  static void install() throws Exception {
    if (!Files.exists(Path.of("node_modules", ".package-lock.json"))) {
      assertThat(run("npm", "ci", "--no-audit", "--no-fund")).isZero();
    }
  }

  static int run(String... command) throws Exception {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
  }

  static NodeProgram start(String brokers) throws IOException {
    var builder =
        new ProcessBuilder("node", "src/main.mjs").redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("FLOWBRIDGE_KAFKA_BROKERS", brokers);
    var process = builder.start();
    var program = new NodeProgram(process);
    Runtime.getRuntime().addShutdownHook(new Thread(program::kill));
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(lines.lines().anyMatch("READY"::equals)).as("it says READY").isTrue();
    return program;
  }

  void stop() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor()).isZero();
  }

  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }
}

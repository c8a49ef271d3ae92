package io.flowbridge.integration.test;

import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** An artifact in a process of its own, whose effects a test's HTTP server sees. */
final class KillableArtifact {

  static final String TYPE = "call-out";

  private final Process process;

  private KillableArtifact(Process process) {
    this.process = process;
  }

  /** Returns at once; it serves as soon as it can. */
  static KillableArtifact start(String brokers, URI effects) throws IOException {
    var log = new File("target/killable-artifact.log");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Deffects=" + effects,
                "-Dspring.cloud.stream.kafka.binder.brokers=" + brokers,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                KillableArtifact.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new KillableArtifact(process);
  }

  /** Like {@code kill -9}. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  public static void main(String[] arguments) {
    new SpringApplicationBuilder(Caller.class)
        .run(
            "--spring.application.name=caller",
            "--server.port=0",
            "--spring.cloud.stream.kafka.binder.configuration.metadata.max.age.ms=500",
            "--spring.cloud.stream.kafka.bindings.integration-call-out-in-0.consumer.configuration"
                + ".session.timeout.ms=6000");
  }

  @EnableAutoConfiguration
  static class Caller {

    @Bean
    CallOut callOut() {
      return new CallOut();
    }
  }

  static class CallOut {

    private final HttpClient http = HttpClient.newHttpClient();

    /** Nothing. */
    public record Call() {}

    @IntegrationHandler(type = TYPE, name = "Call out")
    public void call(Call input, IntegrationContext context) throws Exception {
      for (var step : List.of("effect", "after")) {
        var target =
            URI.create(System.getProperty("effects") + step + "/" + context.correlationId());
        http.send(
            HttpRequest.newBuilder(target).POST(BodyPublishers.noBody()).build(),
            BodyHandlers.discarding());
      }
    }
  }
}

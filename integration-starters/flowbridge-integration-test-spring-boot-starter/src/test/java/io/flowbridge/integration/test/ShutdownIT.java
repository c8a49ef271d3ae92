package io.flowbridge.integration.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** What becomes of requests when the artifact stops, on a real bus. */
class ShutdownIT {

  private static final List<String> HANDLED = new CopyOnWriteArrayList<>();
  private static volatile CountDownLatch started = new CountDownLatch(1);
  private static volatile boolean slow;

  private TestBus bus;

  @BeforeEach
  void connect() {
    bus = TestBus.at(TestBroker.brokers());
  }

  @AfterEach
  void close() {
    bus.close();
  }

  @Test
  void shouldFinishWhatIsUnderWayAndLeaveTheRest() throws Exception {
    var requests = List.of(request(), request(), request());
    slow = true;
    var first = start();
    requests.forEach(bus::send);
    assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();

    first.close();

    assertThat(HANDLED).hasSize(1);
    slow = false;
    try (var second = start()) {
      requests.forEach(each -> assertThat(bus.answers(each, 1)).hasSize(1));
    }
    assertThat(HANDLED)
        .containsExactlyInAnyOrderElementsOf(
            requests.stream().map(TestRequest::correlationId).toList());
  }

  private static TestRequest request() {
    return TestRequest.of("slow-work");
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(Slow.class)
        .run(
            "--spring.application.name=slow",
            "--server.port=0",
            "--spring.cloud.stream.kafka.binder.brokers=" + TestBroker.brokers(),
            "--spring.cloud.stream.kafka.binder.configuration.metadata.max.age.ms=500");
  }

  @EnableAutoConfiguration
  static class Slow {

    @Bean
    Worker worker() {
      return new Worker();
    }
  }

  static class Worker {

    /** Nothing. */
    public record Work() {}

    @IntegrationHandler(type = "slow-work", name = "Work slowly")
    public void work(Work input, IntegrationContext context) throws InterruptedException {
      started.countDown();
      if (slow) {
        Thread.sleep(2000);
      }
      HANDLED.add(context.correlationId());
    }
  }
}

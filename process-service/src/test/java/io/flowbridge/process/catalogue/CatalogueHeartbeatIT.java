package io.flowbridge.process.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowbridge.process.ProcessServiceTest;
import io.flowbridge.process.Topics;
import io.flowbridge.process.integration.SchemaCheck;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The signs of life of a running node. */
@ProcessServiceTest
class CatalogueHeartbeatIT {

  private static final String TOPIC = "flowbridge.catalogue";

  @Autowired Topics topics;

  @Value("${flowbridge.instance}")
  String instance;

  @Test
  void shouldAnnounceItselfAgainAndAgain() {
    // given
    String key = "bundle/main/" + instance;

    // when
    await().atMost(Duration.ofSeconds(30)).until(() -> topics.of(TOPIC, key).size() >= 2);

    // then
    var entry = topics.of(TOPIC, key).get(0);
    assertThat(SchemaCheck.problems("catalogue-entry", entry.body())).isEmpty();
    assertThat(entry.body().path("stopped").asBoolean()).isFalse();
    assertThat(entry.headers()).containsEntry("ce_type", "io.flowbridge.catalogue.entry");
  }
}

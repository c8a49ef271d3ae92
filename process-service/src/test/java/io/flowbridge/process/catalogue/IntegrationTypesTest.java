package io.flowbridge.process.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.process.catalogue.Announcement.Contract;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntegrationTypesTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final MovableClock clock = new MovableClock();
  private final IntegrationTypes types = new IntegrationTypes(clock);

  @Test
  void shouldSayNothingWhileTheBusIsSilent() {
    artifact("plant", false);
    clock.now = NOON.plusSeconds(31);

    assertThat(types.unservedSince("ask", "plant")).isEmpty();
  }

  @Test
  void shouldCountFromWhenItBeganToListenAgain() {
    bundle();
    clock.now = NOON.plusSeconds(100);
    bundle();
    clock.now = NOON.plusSeconds(110);

    assertThat(types.unservedSince("ask", "plant")).contains(NOON.plusSeconds(100));
  }

  @Test
  void shouldCountFromWhenTheLastArtifactWentAway() {
    artifact("plant", false);
    clock.now = NOON.plusSeconds(16);
    bundle();

    assertThat(types.unservedSince("ask", "plant")).contains(NOON.plusSeconds(15));
  }

  @Test
  void shouldCountStoppedArtifactAsGoneAtOnce() {
    bundle();
    clock.now = NOON.plusSeconds(5);
    artifact("plant", true);
    clock.now = NOON.plusSeconds(6);

    assertThat(types.unservedSince("ask", "plant")).contains(NOON.plusSeconds(5));
  }

  @Test
  void shouldKnowWhoServesWhat() {
    artifact("plant", false);

    assertThat(types.unservedSince("ask", "plant")).isEmpty();
    assertThat(types.unservedSince("ask", "moon")).contains(NOON);
    assertThat(types.unservedSince("other", "plant")).contains(NOON);
  }

  private void bundle() {
    types.accept(
        "bundle/main/1", new Announcement("bundle", "main", clock.now, 5, false, null, null));
  }

  private void artifact(String environment, boolean stopped) {
    types.accept(
        "artifact/a/1",
        new Announcement(
            "artifact",
            "a",
            clock.now,
            5,
            stopped,
            List.of(environment),
            List.of(new Contract("ask", 1, null, null, null))));
  }

  private static final class MovableClock extends Clock {

    private Instant now = NOON;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}

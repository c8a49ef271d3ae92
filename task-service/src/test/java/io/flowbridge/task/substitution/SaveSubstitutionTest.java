package io.flowbridge.task.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.substitution.Substitution.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SaveSubstitutionTest {
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(1));
  private static final Viewer CLERK =
      new Viewer("clerk", "Clerk", Set.of(), Set.of("user"), "token");

  @Test
  void shouldBeginNowUnlessSaidOtherwise() {
    var made = wish("kim", null, LATER).create(CLERK, NOW);

    assertThat(made.absent()).isEqualTo("clerk");
    assertThat(made.from()).isEqualTo(NOW);
    assertThat(made.state(NOW)).isEqualTo(State.ACTIVE);
  }

  @Test
  void shouldNotBeginInThePast() {
    assertThat(wish("kim", NOW.minusSeconds(60), LATER).create(CLERK, NOW).from()).isEqualTo(NOW);
  }

  @Test
  void shouldIncludeTheBeginningAndExcludeTheEnd() {
    var made = wish("kim", NOW.plusSeconds(10), LATER).create(CLERK, NOW);

    assertThat(made.state(NOW.plusSeconds(9))).isEqualTo(State.PLANNED);
    assertThat(made.state(NOW.plusSeconds(10))).isEqualTo(State.ACTIVE);
    assertThat(made.state(LATER.minusMillis(1))).isEqualTo(State.ACTIVE);
    assertThat(made.state(LATER)).isEqualTo(State.ENDED);
  }

  @Test
  void shouldRefuseWhatMakesNoSense() {
    assertRefused(wish("clerk", null, LATER), "/substitute");
    assertRefused(wish(" ", null, LATER), "/substitute");
    assertRefused(wish("kim", null, NOW), "/until");
    assertRefused(wish("kim", LATER, LATER), "/until");
    assertRefused(wish("kim", null, NOW.plus(Duration.ofDays(367))), "/until");
    assertRefused(new SaveSubstitution(null, null, "kim", null, LATER, "x".repeat(501)), "/reason");
  }

  @Test
  void shouldKeepBeginningAndSubstituteOnceItHasBegun() {
    var active = wish("kim", null, LATER).create(CLERK, NOW);
    var later = NOW.plusSeconds(60);

    var longer = wish("kim", LATER, LATER.plusSeconds(60)).change(active, CLERK, later);

    assertThat(longer.from()).isEqualTo(NOW);
    assertThat(longer.until()).isEqualTo(LATER.plusSeconds(60));
    assertThatThrownBy(() -> wish("lee", null, LATER).change(active, CLERK, later))
        .hasMessageContaining("end it and make another");
  }

  @Test
  void shouldChangeAnythingButTheAbsentPersonBefore() {
    var planned = wish("kim", LATER, LATER.plusSeconds(60)).create(CLERK, NOW);
    var other = new SaveSubstitution(planned.id(), "else", "lee", null, LATER, null);

    assertThat(wish("lee", NOW, LATER).change(planned, CLERK, NOW).substitute()).isEqualTo("lee");
    assertThatThrownBy(() -> other.change(planned, CLERK, NOW)).hasMessageContaining("'clerk'");
  }

  @Test
  void shouldNotChangeWhatHasEnded() {
    var ended = wish("kim", null, LATER).create(CLERK, NOW);

    assertThatThrownBy(() -> wish("kim", null, LATER.plusSeconds(60)).change(ended, CLERK, LATER))
        .isInstanceOfSatisfying(
            FlowbridgeException.class, refusal -> assertThat(refusal.code()).isEqualTo("CONFLICT"));
  }

  private static void assertRefused(SaveSubstitution wish, String path) {
    assertThatThrownBy(() -> wish.create(CLERK, NOW))
        .isInstanceOfSatisfying(
            FlowbridgeException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("VALIDATION_FAILED");
              assertThat(refusal.details().toString()).contains(path);
            });
  }

  private static SaveSubstitution wish(String substitute, Instant from, Instant until) {
    return new SaveSubstitution(null, null, substitute, from, until, null);
  }
}

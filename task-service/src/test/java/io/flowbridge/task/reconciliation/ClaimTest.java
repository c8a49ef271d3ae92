package io.flowbridge.task.reconciliation;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.task.Bus;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskState;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimTest {
  private static final long TOLD_AT = 100;
  private final TaskContent contents = new TaskContent(Bus.JSON);
  private final TaskFixtures fixture = task().version(50).revision(3);

  @Test
  void shouldFindMissingTask() {
    assertThat(difference(claim(TaskState.OPEN, null), null)).isEqualTo(Difference.MISSING);
  }

  @Test
  void shouldFindTaskThatTheEngineDoesNotKnow() {
    assertThat(difference(claim(null, null), fixture.build())).isEqualTo(Difference.SUPERFLUOUS);
  }

  @Test
  void shouldFindEndedTaskThatIsOpenInIndex() {
    assertThat(difference(claim(TaskState.CANCELLED, null), fixture.build()))
        .isEqualTo(Difference.ENDED_BUT_OPEN);
  }

  @Test
  void shouldFindOpenTaskThatEndedInIndex() {
    var ended = fixture.state(TaskState.COMPLETED).build();

    assertThat(difference(claim(TaskState.OPEN, null), ended)).isEqualTo(Difference.OPEN_BUT_ENDED);
  }

  @Test
  void shouldFindOlderRevision() {
    assertThat(difference(claim(TaskState.OPEN, null), fixture.revision(2).build()))
        .isEqualTo(Difference.OLDER);
  }

  /** The engine's revision does not change with variables and candidates. */
  @Test
  void shouldFindOlderContentOfSameRevision() {
    var told = fixture.version(TOLD_AT).data(Map.of("plate", "M-AB 1")).build();
    var indexed = fixture.version(50).data(Map.of("plate", "M-AB 2")).build();

    assertThat(difference(claim(TaskState.OPEN, told), indexed)).isEqualTo(Difference.OLDER);
  }

  @Test
  void shouldNotMindVersionAndTimeOfSnapshots() {
    var told = fixture.version(TOLD_AT).build();
    var indexed = fixture.version(50).build();

    assertThat(difference(claim(TaskState.OPEN, told), indexed)).isNull();
  }

  /** Otherwise a comparison would undo what happened while it went on. */
  @Test
  void shouldNotQuestionWhatIndexKnowsWithHigherVersion() {
    var newer = fixture.version(TOLD_AT + 1).revision(9).build();

    for (var state : TaskState.values()) {
      assertThat(difference(claim(state, null), newer)).isNull();
    }
    assertThat(difference(claim(null, null), newer)).isNull();
  }

  @Test
  void shouldNotMissWhatTheEngineDoesNotKnow() {
    assertThat(difference(claim(null, null), null)).isNull();
  }

  private Difference difference(Claim claim, Task indexed) {
    return claim.difference(indexed, contents);
  }

  private Claim claim(TaskState state, Task content) {
    return new Claim(fixture.build().id(), TOLD_AT, Instant.now(), state, 3, content);
  }
}

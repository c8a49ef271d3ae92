package io.flowbridge.task.live;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskFilter;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.Visibility;
import io.flowbridge.task.index.TaskChangeIndex.Seen;
import io.flowbridge.task.live.TaskChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

class FollowerTest {
  private static final String ID = "main:1";
  private final Follower follower = new Follower(search(), () -> search().visibility(), null, 2);
  private final List<TaskChange> changes = new ArrayList<>();

  @BeforeEach
  void begin() {
    follower.begin(Set.of(), true);
  }

  @Test
  void shouldAnnounceNewTaskAsAdded() {
    follower.changed(ID, seen(true));

    assertThat(kinds()).containsExactly(Kind.ADDED);
  }

  @Test
  void shouldAnnounceKnownTaskAsUpdated() {
    follower.begin(Set.of(ID), true);
    follower.changed(ID, seen(true));

    assertThat(kinds()).containsExactly(Kind.UPDATED);
  }

  @Test
  void shouldAnnounceTaskThatLeftListAsRemoved() {
    follower.begin(Set.of(ID), true);
    follower.changed(ID, seen(false));

    assertThat(kinds()).containsExactly(Kind.REMOVED);
  }

  @Test
  void shouldAnnounceTaskThatBecameInvisibleWithoutItsContent() {
    follower.begin(Set.of(ID), true);
    follower.changed(ID, null);

    assertThat(drained()).containsExactly(new TaskChange(Kind.REMOVED, ID, null));
  }

  @Test
  void shouldBeSilentAboutTaskThatWasNeverVisible() {
    follower.changed(ID, null);

    assertThat(kinds()).isEmpty();
  }

  @Test
  void shouldEndStreamOfSlowClientWithCode() {
    // given
    var error = new AtomicReference<Throwable>();
    var client =
        new BaseSubscriber<TaskChange>() {
          @Override
          protected void hookOnSubscribe(Subscription subscription) {
            // asks for nothing yet
          }

          @Override
          protected void hookOnError(Throwable throwable) {
            error.set(throwable);
          }
        };
    follower.changes().subscribe(client);

    // when
    for (var i = 0; i < 4; i++) {
      follower.changed("main:" + i, seen(true));
    }
    client.requestUnbounded();

    // then
    assertThat(error.get())
        .isInstanceOfSatisfying(
            FlowbridgeException.class, e -> assertThat(e.code()).isEqualTo("UNAVAILABLE"));
  }

  private List<TaskChange> drained() {
    follower.changes().subscribe(changes::add);
    return changes;
  }

  private List<Kind> kinds() {
    return drained().stream().map(TaskChange::change).toList();
  }

  private static Seen seen(boolean matches) {
    return new Seen(task().id(ID).build(), matches);
  }

  private static TaskSearch search() {
    return new TaskSearch(new Visibility(false, "clerk", Set.of()), TaskFilter.NONE, null);
  }
}

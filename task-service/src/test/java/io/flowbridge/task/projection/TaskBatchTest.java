package io.flowbridge.task.projection;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.task.Task;
import io.flowbridge.task.projection.TaskEvent.Malformed;
import io.flowbridge.task.projection.TaskEvent.TaskRemoved;
import io.flowbridge.task.projection.TaskEvent.TaskSnapshot;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskBatchTest {
  private final TaskBatch batch = new TaskBatch();
  private final TaskMessage message = new TaskMessage("main:1", new byte[0], Map.of());

  @Test
  void shouldKeepNewestSnapshotOfTask() {
    add(5);
    add(4);

    assertThat(batch.snapshots().values()).extracting(Task::version).containsExactly(5L);
  }

  @Test
  void shouldForgetSnapshotOfRemovedTask() {
    add(5);
    batch.add(message, new TaskRemoved("main:1"));

    assertThat(batch.snapshots()).isEmpty();
    assertThat(batch.removed()).containsExactly("main:1");
  }

  @Test
  void shouldSetMalformedMessageAside() {
    batch.add(message, new Malformed("no object"));
    add(1);

    assertThat(batch.refused()).hasSize(1);
    assertThat(batch.snapshots()).containsOnlyKeys("main:1");
  }

  private void add(long version) {
    batch.add(message, new TaskSnapshot(task().id("main:1").version(version).build()));
  }
}

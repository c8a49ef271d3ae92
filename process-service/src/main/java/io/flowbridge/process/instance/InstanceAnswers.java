package io.flowbridge.process.instance;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.process.outbox.Touched;
import io.flowbridge.process.snapshot.InstanceSnapshot;
import io.flowbridge.process.snapshot.SnapshotReader;
import io.flowbridge.process.snapshot.SnapshotRequest;
import io.flowbridge.process.snapshot.Snapshots;
import io.flowbridge.process.snapshot.TaskSnapshot;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers commands on instances with what was committed. */
@Component
class InstanceAnswers {

  private final SnapshotReader snapshots;

  InstanceAnswers(SnapshotReader snapshots) {
    this.snapshots = snapshots;
  }

  record Answer(InstanceSnapshot instance, Collection<TaskSnapshot> tasks) {}

  /** An instance with its open tasks. */
  Answer started(String engineId) {
    return answer(engineId, SnapshotRequest.ofInstance(engineId));
  }

  /** An instance with every task the command touched. */
  Answer changed(String engineId, Touched touched) {
    return answer(
        engineId, SnapshotRequest.of(touched.tasks(), Set.of(engineId), Set.of(engineId)));
  }

  private Answer answer(String engineId, SnapshotRequest request) {
    Snapshots found = snapshots.read(request);
    InstanceSnapshot instance = found.instance(engineId);
    if (instance == null) {
      throw notFound();
    }
    return new Answer(instance, found.tasks().values());
  }

  static FlowbridgeException notFound() {
    return FlowbridgeException.notFound(
        "Expected a process instance, but there is none with this id for you");
  }
}

package io.flowbridge.task.rebuild;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskIndexRebuilt;
import io.flowbridge.task.bundle.BundleTasks;
import io.flowbridge.task.bundle.ListedTask;
import io.flowbridge.task.index.IndexDefinition;
import io.flowbridge.task.index.NextIndex;
import io.flowbridge.task.projection.TopicReplay;
import io.flowbridge.task.run.RunProgress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes an index, fills it, lets it serve, and deletes the old one. */
@Component
class Rebuild {
  /** The new index refuses tasks that the old one has; the old one goes on. */
  static final String REJECTED_BY_INDEX = "REJECTED_BY_INDEX";

  private static final int MAX_REJECTED = 1000;

  private final NextIndex indices;
  private final IndexDefinition definition;
  private final TopicReplay topic;
  private final BundleTasks bundles;
  private final ApplicationEventPublisher publisher;
  private final RebuildProperties properties;

  Rebuild(
      NextIndex indices,
      IndexDefinition definition,
      TopicReplay topic,
      BundleTasks bundles,
      ApplicationEventPublisher publisher,
      RebuildProperties properties) {
    this.indices = indices;
    this.definition = definition;
    this.topic = topic;
    this.bundles = bundles;
    this.publisher = publisher;
    this.properties = properties;
  }

  /** What a new index is made of. */
  enum Source {
    TOPIC,
    ENGINES
  }

  void run(Source source, RunProgress progress) throws InterruptedException {
    try (var reading = topic.begin()) {
      progress.phase("making a new index");
      var next = indices.make(definition);
      var filling = new Filling(next, progress);
      try {
        next.awaitWriters();
        filling.fill(source, reading);
        next.serve();
      } catch (RuntimeException | InterruptedException e) {
        next.discard();
        throw e;
      }
      progress.phase("reading what came while the new index began to serve");
      filling.followOrWarn(reading);
      publisher.publishEvent(new TaskIndexRebuilt(next.name()));
      progress.phase("letting searches of the old index end");
      Thread.sleep(properties.grace().toMillis());
      next.deleteOthers();
      progress.phase("done");
    }
  }

  private final class Filling {
    private final NextIndex.Making next;
    private final RunProgress progress;
    private final Map<String, String> rejected = new HashMap<>();

    Filling(NextIndex.Making next, RunProgress progress) {
      this.next = next;
      this.progress = progress;
    }

    void fill(Source source, TopicReplay.Reading reading) {
      if (source == Source.ENGINES) {
        reading.skip();
      }
      progress.phase("reading the topic");
      progress.expect(reading.left());
      reading.catchUp(this::write);
      if (source == Source.ENGINES || !reading.holdsEverything()) {
        bundles.bundles().forEach(this::fillFromEngine);
      }
      progress.phase("looking for open tasks that no source knew");
      progress.count("carriedOver", next.carryOver(looked -> progress.count("looked", looked)));
      refuseLosses();
      reading.catchUp(this::write);
    }

    /** It serves already: whatever is missing now is repaired by the comparison that follows. */
    void followOrWarn(TopicReplay.Reading reading) {
      try {
        reading.catchUp(this::write);
      } catch (FlowbridgeException e) {
        progress.warn("Expected to read the topic to its end, but: " + e.getMessage());
      }
    }

    private void write(TopicReplay.Part part) {
      note(next.write(part.snapshots(), part.removed()));
      progress.count("snapshots", part.snapshots().size());
      progress.count("removed", part.removed().size());
      progress.count("malformed", part.malformed());
      progress.done(part.messages());
    }

    private void fillFromEngine(String bundle) {
      progress.phase("asking the engine of bundle " + bundle);
      var since = indices.keptSince();
      @Nullable String after = null;
      do {
        var page = bundles.page(bundle, after, since);
        var ids = page.tasks().stream().map(ListedTask::id).toList();
        for (var from = 0; from < ids.size(); from += BundleTasks.MAX_IDS) {
          var some = ids.subList(from, Math.min(ids.size(), from + BundleTasks.MAX_IDS));
          note(next.write(bundles.snapshots(bundle, some).tasks(), List.of()));
        }
        progress.count("snapshots", ids.size());
        progress.done(ids.size());
        after = page.next();
      } while (after != null);
    }

    private void note(Map<String, String> refused) {
      refused.forEach(
          (id, reason) -> {
            if (rejected.size() < MAX_REJECTED && rejected.put(id, reason) == null) {
              progress.count("rejected", 1);
              progress.example("rejected", id, reason);
            }
          });
    }

    private void refuseLosses() {
      var lost = rejected.isEmpty() ? null : indices.serving(rejected.keySet());
      if (lost != null && !lost.isEmpty()) {
        throw new FlowbridgeException(
            REJECTED_BY_INDEX,
            "Expected the new index to take all tasks of the old one, but it refuses %d of them"
                .formatted(lost.size()));
      }
    }
  }
}

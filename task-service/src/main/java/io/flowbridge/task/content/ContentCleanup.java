package io.flowbridge.task.content;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.bundle.BundleClient;
import io.flowbridge.task.bundle.BundleTasks;
import io.flowbridge.task.content.ContentStore.Stored;
import io.flowbridge.task.run.RunProgress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Deletes contents that no attachment of any task needs: of attachments that were removed, of cases
 * whose history is gone, and of files that were stored when their bundle refused them or a node
 * died. The bundles alone know; what they do not answer for stays.
 */
@Component
class ContentCleanup {
  private static final int BATCH = 500;

  private final ContentStore store;
  private final IncomingFiles incoming;
  private final BundleClient bundles;
  private final BundleTasks names;
  private final ContentProperties.Cleanup properties;
  private final Clock clock;

  ContentCleanup(
      ContentStore store,
      IncomingFiles incoming,
      BundleClient bundles,
      BundleTasks names,
      ContentProperties properties,
      Clock clock) {
    this.store = store;
    this.incoming = incoming;
    this.bundles = bundles;
    this.names = names;
    this.properties = properties.cleanup();
    this.clock = clock;
  }

  /**
   * Looks at everything that is kept and old enough.
   *
   * @throws FlowbridgeException {@code UNAVAILABLE} if store or bundle do not answer; the rest
   *     stays until the next run
   */
  void run(RunProgress progress) {
    var before = clock.instant().minus(properties.grace());
    progress.phase("deleting what was received and never stored");
    progress.count("leftovers", incoming.removeOlderThan(before));
    progress.phase("asking the bundles which contents they need");
    try (var contents = store.all()) {
      var keys =
          contents
              .filter(content -> content.storedAt().isBefore(before))
              .map(Stored::key)
              .iterator();
      sweep(keys, progress);
    }
    progress.phase("done");
  }

  private void sweep(Iterator<String> keys, RunProgress progress) {
    var batch = new ArrayList<String>();
    var left = properties.atOnce();
    while (keys.hasNext()) {
      var key = keys.next();
      if (batch.size() == BATCH || (!batch.isEmpty() && !ofOneBundle(batch.get(0), key))) {
        left -= sweep(batch, left, progress);
        batch.clear();
      }
      if (left == 0) {
        progress.warn("There was more to delete; the next run goes on");
        return;
      }
      batch.add(key);
    }
    if (!batch.isEmpty()) {
      sweep(batch, left, progress);
    }
  }

  private static boolean ofOneBundle(String one, String other) {
    return ContentKeys.bundleOf(one).equals(ContentKeys.bundleOf(other));
  }

  /**
   * @param batch contents of one bundle
   * @return how many were deleted
   */
  private int sweep(List<String> batch, int most, RunProgress progress) {
    progress.done(batch.size());
    var bundle = ContentKeys.bundleOf(batch.get(0));
    if (!names.bundles().contains(bundle)) {
      progress.count("ofUnknownBundle", batch.size());
      return 0;
    }
    var known = bundles.knownContents(bundle, batch);
    var needless = batch.stream().filter(key -> !known.contains(key)).limit(most).toList();
    needless.forEach(store::delete);
    progress.count("deleted", needless.size());
    return needless.size();
  }
}

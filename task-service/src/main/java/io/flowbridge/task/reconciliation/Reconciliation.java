package io.flowbridge.task.reconciliation;

import static java.util.Objects.requireNonNull;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import io.flowbridge.task.bundle.BundleTasks;
import io.flowbridge.task.index.Freshness;
import io.flowbridge.task.index.IndexInventory;
import io.flowbridge.task.index.IndexRefresh;
import io.flowbridge.task.run.RunProgress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares the index with every bundle and repairs what differs. */
@Component
class Reconciliation {
  private static final Duration LOOK = Duration.ofMillis(100);

  private final BundleTasks bundles;
  private final Comparison comparison;
  private final Repair repair;
  private final IndexInventory inventory;
  private final IndexRefresh refresh;
  private final Freshness freshness;
  private final TaskContent contents;
  private final ReconciliationMetrics metrics;
  private final ReconciliationProperties properties;
  private final Clock clock;

  Reconciliation(
      BundleTasks bundles,
      Comparison comparison,
      Repair repair,
      IndexInventory inventory,
      IndexRefresh refresh,
      Freshness freshness,
      TaskContent contents,
      ReconciliationMetrics metrics,
      ReconciliationProperties properties,
      Clock clock) {
    this.bundles = bundles;
    this.comparison = comparison;
    this.repair = repair;
    this.inventory = inventory;
    this.refresh = refresh;
    this.freshness = freshness;
    this.contents = contents;
    this.metrics = metrics;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Compares all bundles; one that does not answer leaves the others to be compared.
   *
   * @param content whether whole states are compared, or revisions only
   * @throws FlowbridgeException {@code UNAVAILABLE} at the end if a bundle did not answer
   */
  void run(boolean content, RunProgress progress) throws InterruptedException {
    @Nullable FlowbridgeException failure = null;
    for (var bundle : bundles.bundles()) {
      try {
        new OfBundle(bundle, progress).run(content);
      } catch (FlowbridgeException e) {
        progress.warn(
            "Bundle '%s' was not compared to the end: %s".formatted(bundle, e.getMessage()));
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
    metrics.ended(clock.instant());
    progress.phase("done");
  }

  /**
   * The comparison with one bundle; keeps what looks wrong until changes under way have arrived.
   */
  private final class OfBundle {
    private final String bundle;
    private final RunProgress progress;
    private final Map<String, Claim> suspects = new LinkedHashMap<>();

    OfBundle(String bundle, RunProgress progress) {
      this.bundle = bundle;
      this.progress = progress;
    }

    void run(boolean content) throws InterruptedException {
      progress.phase("comparing the engine of bundle " + bundle + " with the index");
      comparison.ofEngine(bundle, content, progress, this::suspect);
      settle();
      progress.phase("comparing the index with the engine of bundle " + bundle);
      comparison.ofIndex(bundle, this::suspect);
      settle();
    }

    private void suspect(List<Claim> claims, Map<String, Task> indexed) {
      claims.stream()
          .filter(claim -> claim.difference(indexed.get(claim.id()), contents) != null)
          .forEach(claim -> suspects.put(claim.id(), claim));
      if (suspects.size() >= properties.atOnce()) {
        settleUnlessInterrupted();
      }
    }

    private void settleUnlessInterrupted() {
      try {
        settle();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private void settle() throws InterruptedException {
      if (suspects.isEmpty()) {
        return;
      }
      awaitArrival(suspects.values());
      refresh.refresh();
      var found = new ArrayList<Claim>();
      var ids = new ArrayList<>(suspects.keySet());
      for (var from = 0; from < ids.size(); from += IndexInventory.PAGE) {
        var some = ids.subList(from, Math.min(ids.size(), from + IndexInventory.PAGE));
        confirm(some, inventory.find(some), found);
      }
      suspects.clear();
      repair.repair(bundle, found.stream().map(Claim::id).toList(), progress);
      metrics.repaired(found.size());
    }

    private void confirm(List<String> ids, Map<String, Task> indexed, List<Claim> found) {
      ids.stream()
          .map(id -> requireNonNull(suspects.get(id)))
          .forEach(
              claim -> {
                var now = indexed.get(claim.id());
                var difference = claim.difference(now, contents);
                if (difference != null) {
                  found.add(claim);
                  progress.count(difference.count(), 1);
                  progress.example(difference.count(), claim.id(), claim.detail(now));
                  metrics.found(difference);
                }
              });
    }

    /** Until the index has seen what the engine had when it was asked, if that comes to be. */
    private void awaitArrival(Collection<Claim> claims) throws InterruptedException {
      var readAt = claims.stream().map(Claim::readAt).max(Instant::compareTo).orElse(Instant.EPOCH);
      var patience = clock.instant().plus(properties.settle());
      while (freshness.of(bundle).isBefore(readAt) && clock.instant().isBefore(patience)) {
        Thread.sleep(LOOK.toMillis());
      }
    }
  }
}

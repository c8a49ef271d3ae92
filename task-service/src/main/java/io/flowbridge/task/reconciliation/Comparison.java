package io.flowbridge.task.reconciliation;

import io.flowbridge.task.Task;
import io.flowbridge.task.bundle.BundleTasks;
import io.flowbridge.task.bundle.ListedTask;
import io.flowbridge.task.index.IndexInventory;
import io.flowbridge.task.run.RunProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through one bundle's tasks from both sides and hands on what the engine claims. */
@Component
class Comparison {
  private final BundleTasks bundles;
  private final IndexInventory inventory;

  Comparison(BundleTasks bundles, IndexInventory inventory) {
    this.bundles = bundles;
    this.inventory = inventory;
  }

  /** Takes claims of the engine with what the index has. */
  interface Judge {
    void judge(List<Claim> claims, Map<String, Task> indexed);
  }

  /** Every open task of the engine: is it in the index, and in this state? */
  void ofEngine(String bundle, boolean content, RunProgress progress, Judge judge) {
    @Nullable String after = null;
    do {
      var page = bundles.page(bundle, after, null);
      var claims = content ? contents(bundle, page) : claims(page);
      judge.judge(claims, inventory.find(claims.stream().map(Claim::id).toList()));
      progress.done(page.tasks().size());
      after = page.next();
    } while (after != null);
  }

  /** Every open task of the index: is it open in the engine? */
  void ofIndex(String bundle, Judge judge) {
    @Nullable String after = null;
    List<String> ids = inventory.openIds(bundle, null);
    while (!ids.isEmpty()) {
      var told = bundles.versions(bundle, ids);
      var claims = claims(told, ids);
      judge.judge(claims, inventory.find(ids));
      after = ids.get(ids.size() - 1);
      ids = inventory.openIds(bundle, after);
    }
  }

  private static List<Claim> claims(BundleTasks.Listing page) {
    return page.tasks().stream()
        .map(
            task ->
                new Claim(
                    task.id(), task.version(), page.readAt(), task.state(), task.revision(), null))
        .toList();
  }

  private static List<Claim> claims(BundleTasks.Listing told, List<String> ids) {
    var known =
        told.tasks().stream().collect(Collectors.toMap(ListedTask::id, Function.identity()));
    return ids.stream()
        .map(
            id -> {
              var task = known.get(id);
              return task == null
                  ? new Claim(id, told.version(), told.readAt(), null, 0, null)
                  : new Claim(
                      id, task.version(), told.readAt(), task.state(), task.revision(), null);
            })
        .toList();
  }

  /** What ended between the page and its snapshots is claimed as ended. */
  private List<Claim> contents(String bundle, BundleTasks.Listing page) {
    var ids = page.tasks().stream().map(ListedTask::id).toList();
    var claims = new ArrayList<Claim>();
    for (var from = 0; from < ids.size(); from += BundleTasks.MAX_IDS) {
      var some = ids.subList(from, Math.min(ids.size(), from + BundleTasks.MAX_IDS));
      var told = bundles.snapshots(bundle, some);
      told.tasks()
          .forEach(
              task ->
                  claims.add(
                      new Claim(
                          task.id(),
                          task.version(),
                          told.readAt(),
                          task.state(),
                          task.revision(),
                          task)));
    }
    return claims;
  }
}

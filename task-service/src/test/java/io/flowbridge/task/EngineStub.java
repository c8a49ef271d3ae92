package io.flowbridge.task;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.task.PeersStub.Reply;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A bundle's tasks, told as process-service tells them: every answer has a version of its own. */
final class EngineStub {
  private final Map<String, Task> tasks = new ConcurrentSkipListMap<>();
  private final AtomicLong versions = new AtomicLong(1_000_000);

  void has(Task task) {
    tasks.put(task.id(), task);
  }

  Task task(String id) {
    return tasks.get(id);
  }

  long nextVersion() {
    return versions.incrementAndGet();
  }

  Reply page(String query) {
    var arguments =
        Arrays.stream(Optional.ofNullable(query).orElse("").split("&"))
            .map(argument -> argument.split("=", 2))
            .collect(Collectors.toMap(a -> a[0], a -> a[a.length - 1]));
    var after = arguments.getOrDefault("after", "").replace("%3A", ":");
    var limit = Integer.parseInt(arguments.getOrDefault("limit", "1000"));
    var since =
        Optional.ofNullable(arguments.get("endedSince"))
            .map(time -> Instant.parse(time.replace("%3A", ":")));
    var version = versions.incrementAndGet();
    var page =
        ((TreeMap<String, Task>) new TreeMap<>(tasks))
            .tailMap(after, false).values().stream()
                .filter(
                    task ->
                        task.isOpen()
                            || since.filter(time -> !task.endedAt().isBefore(time)).isPresent())
                .limit(limit)
                .toList();
    return listing(page, version, page.size() < limit ? null : page.get(limit - 1).id());
  }

  Reply versions(JsonNode body) {
    var version = versions.incrementAndGet();
    return listing(find(body), version, null);
  }

  Reply snapshots(JsonNode body) {
    var version = versions.incrementAndGet();
    var found =
        find(body).stream().map(task -> Bus.with(task, versions.incrementAndGet())).toList();
    return Reply.ok(Map.of("tasks", found, "version", version, "readAt", Instant.now()));
  }

  private List<Task> find(JsonNode body) {
    return StreamSupport.stream(body.path("ids").spliterator(), false)
        .map(id -> tasks.get(id.asText()))
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static Reply listing(List<Task> tasks, long version, String next) {
    var told =
        tasks.stream()
            .map(
                task ->
                    Map.of(
                        "id",
                        task.id(),
                        "version",
                        version,
                        "revision",
                        task.isOpen() ? task.revision() : 0,
                        "state",
                        task.state()))
            .toList();
    var page = new LinkedHashMap<String, Object>();
    page.put("tasks", told);
    page.put("version", version);
    page.put("readAt", Instant.now());
    page.put("next", next);
    return Reply.ok(page);
  }
}

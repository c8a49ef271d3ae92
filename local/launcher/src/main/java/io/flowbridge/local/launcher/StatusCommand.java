package io.flowbridge.local.launcher;

import java.util.Locale;

/** A table of the parts. */
final class StatusCommand {

  private final Workspace workspace;
  private final Console console;

  StatusCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  /** 0 when everything is well. */
  int run() {
    var supervisor = PlatformLock.holder(workspace);
    if (supervisor.isEmpty()) {
      console.line("Flowbridge does not run on " + workspace.data() + ".");
      return 1;
    }
    console.line(row("PART", "STATE", "PROCESS", "PORT", "HEALTH", "MEMORY"));
    var allUp = true;
    for (var part : Parts.ALL) {
      allUp &= show(part);
    }
    console.line(
        "Supervisor: process "
            + supervisor.get()
            + ". Parts together: "
            + totalMegabytes()
            + " MB.");
    return allUp ? 0 : 1;
  }

  private boolean show(Part part) {
    var process = new PidFile(workspace, part).process();
    var health = Health.of(part, workspace);
    var isUp = process.isPresent() && health == Health.UP;
    console.line(
        row(
            part.name(),
            process.isPresent() ? "running" : "stopped",
            process.map(handle -> String.valueOf(handle.pid())).orElse("-"),
            String.valueOf(part.port(workspace)),
            health.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            Memory.of(part, workspace) + " MB"));
    return isUp;
  }

  private long totalMegabytes() {
    return Parts.ALL.stream().mapToLong(part -> Memory.of(part, workspace)).sum();
  }

  private static String row(String... columns) {
    return String.format(Locale.ROOT, "%-28s %-9s %8s %6s  %-10s %8s", (Object[]) columns);
  }
}

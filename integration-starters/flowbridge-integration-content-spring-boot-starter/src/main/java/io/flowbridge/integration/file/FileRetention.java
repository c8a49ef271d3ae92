package io.flowbridge.integration.file;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Removes the files of process instances some time after these have ended. That an instance has
 * ended is noted in the store itself, by an empty file with the day in its name, so nothing else
 * has to remember it. Without such a note files stay.
 */
final class FileRetention {

  private static final String NOTES = "ended/";
  private static final Pattern NOTE =
      Pattern.compile(NOTES + "(\\d{4}-\\d{2}-\\d{2})/([\\w-]+)/([\\w.-]+)");
  private static final int PAGE = 500;

  private final FileStore store;
  private final Duration keep;
  private final Clock clock;

  /**
   * A rule.
   *
   * @param keep how long files stay at least, counted from the instance's end
   */
  FileRetention(FileStore store, Duration keep, Clock clock) {
    this.store = store;
    this.keep = keep;
    this.clock = clock;
  }

  /** Notes that an instance has ended, if it has files. Doing so again changes nothing. */
  void ended(String processInstanceId, Instant at) {
    var folder = FilePaths.ofInstance(processInstanceId);
    if (!store.names(folder, 1).isEmpty()) {
      var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
      var note = NOTES + day + "/" + processInstanceId.replace(':', '/');
      store.put(note, new byte[0], "text/plain");
    }
  }

  /** Removes what has been kept long enough; says how many files of processes that were. */
  int sweep() {
    var firstKept = LocalDate.ofInstant(clock.instant().minus(keep), ZoneOffset.UTC);
    int removed = 0;
    for (var due = due(firstKept); !due.isEmpty(); due = due(firstKept)) {
      for (var note : due) {
        removed += remove(FilePaths.ofInstance(note.group(2) + ":" + note.group(3)));
        store.delete(note.group());
      }
    }
    return removed;
  }

  /** The first notes are the oldest. */
  private List<MatchResult> due(LocalDate firstKept) {
    return store.names(NOTES, PAGE).stream()
        .flatMap(note -> NOTE.matcher(note).results())
        .filter(note -> LocalDate.parse(note.group(1)).isBefore(firstKept))
        .toList();
  }

  private int remove(String folder) {
    int removed = 0;
    for (var names = store.names(folder, PAGE);
        !names.isEmpty();
        names = store.names(folder, PAGE)) {
      names.forEach(store::delete);
      removed += names.size();
    }
    return removed;
  }
}

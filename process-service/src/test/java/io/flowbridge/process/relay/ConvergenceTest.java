package io.flowbridge.process.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plays the protocol of the package documentation step by step in random order: transactions that
 * commit out of the order of their ids, relays that stop between any two steps, a zombie leader,
 * commands that answer with snapshots, and a bus that repeats and reorders. Whatever happens,
 * readers that keep the highest version end with the committed state.
 */
class ConvergenceTest {

  private static final int RUNS = 10_000;
  private static final int BUSY_STEPS = 40;
  private static final int QUIET_STEPS = 40;
  private static final int ENTITIES = 2;

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300, 4000, 50000})
  void shouldEndWithCommittedState(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < RUNS; run++) {
      World world = new World(random);
      for (int step = 0; step < BUSY_STEPS; step++) {
        world.step(true);
      }
      for (int step = 0; step < QUIET_STEPS; step++) {
        world.step(false);
      }
      world.settle();
      assertThat(world.reader()).isEqualTo(world.committed);
    }
  }

  private record Snapshot(int entity, long version, int state) {}

  private record Transaction(long id, int entity) {}

  /** Reads, draws a version, reads the state, publishes, deletes: each a step of its own. */
  private static final class Process {
    final boolean deletes;
    List<Transaction> marks = List.of();
    long version;
    List<Snapshot> snapshots = List.of();
    int next;

    Process(boolean deletes) {
      this.deletes = deletes;
    }
  }

  private static final class World {
    final Random random;
    final Map<Integer, Integer> committed = new HashMap<>();
    final List<Transaction> open = new ArrayList<>();
    final TreeMap<Long, Transaction> outbox = new TreeMap<>();
    final List<Snapshot> bus = new ArrayList<>();
    final Map<Integer, Snapshot> reader = new HashMap<>();
    final List<Process> processes =
        new ArrayList<>(List.of(new Process(true), new Process(true), new Process(false)));
    long ids;
    long versions;

    World(Random random) {
      this.random = random;
    }

    /** When it gets quiet, no change hides any more what an earlier one lost. */
    void step(boolean busy) {
      switch (random.nextInt(20)) {
        case 0, 1 -> {
          if (busy) {
            open.add(new Transaction(++ids, random.nextInt(ENTITIES)));
          }
        }
        case 2, 3, 4 -> commit();
        case 5 -> deliver();
        case 6 -> processes.set(random.nextInt(2), new Process(true));
        default -> advance(processes.get(random.nextInt(processes.size())));
      }
    }

    void commit() {
      if (!open.isEmpty()) {
        Transaction transaction = open.remove(random.nextInt(open.size()));
        committed.merge(transaction.entity(), 1, Integer::sum);
        outbox.put(transaction.id(), transaction);
      }
    }

    /** Any message at any time, and again later: readers keep what is strictly newer. */
    void deliver() {
      if (!bus.isEmpty()) {
        receive(bus.get(random.nextInt(bus.size())));
      }
    }

    void receive(Snapshot snapshot) {
      reader.merge(snapshot.entity(), snapshot, (a, b) -> b.version() > a.version() ? b : a);
    }

    void advance(Process process) {
      switch (process.next) {
        case 0 -> process.marks = List.copyOf(outbox.values());
        case 1 -> process.version = ++versions;
        case 2 ->
            process.snapshots =
                process.marks.stream()
                    .map(Transaction::entity)
                    .distinct()
                    .map(e -> new Snapshot(e, process.version, committed.get(e)))
                    .toList();
        case 3 -> bus.addAll(process.snapshots);
        default -> {
          if (process.deletes) {
            process.marks.forEach(mark -> outbox.remove(mark.id()));
          }
        }
      }
      process.next = (process.next + 1) % 5;
    }

    void settle() {
      while (!open.isEmpty()) {
        commit();
      }
      Process last = new Process(true);
      for (int step = 0; step < 5; step++) {
        advance(last);
      }
      java.util.Collections.shuffle(bus, random);
      bus.forEach(this::receive);
    }

    Map<Integer, Integer> reader() {
      Map<Integer, Integer> states = new HashMap<>();
      reader.forEach((entity, snapshot) -> states.put(entity, snapshot.state()));
      return states;
    }
  }
}

package io.flowbridge.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a no-op integration takes: engine, bus, artifact, bus, engine; against Camunda's external
 * task client over REST, which does the same. Both work in turns, on the same PostgreSQL: first one
 * case alone, for the latency, then many at once, for the throughput.
 */
final class RoundTripBenchmark {
  private static final double THROUGHPUT_GOAL = 1.5;
  private static final double LATENCY_GOAL = 0.5;

  private final int nodes;
  private final int workers;
  private final int rounds;
  private final int warmUpRounds;
  private final int cases;
  private final int trips;
  private final Path repository;

  RoundTripBenchmark(Options options) {
    nodes = options.number("nodes", 1);
    workers = options.number("workers", 2);
    rounds = options.number("rounds", 8);
    warmUpRounds = options.number("warm-up", 6);
    cases = options.number("cases", 20);
    trips = options.number("trips", 100);
    repository = Path.of(options.text("repository", "."));
  }

  private record Round(RoundTrips alone, RoundTrips together) {}

  boolean run() throws Exception {
    var systems = RoundTripSystems.onNewServers(repository, nodes, workers);
    try (var platform = systems.platform();
        var client = systems.externalTaskClient()) {
      var all = List.of(platform, client);
      measure("warm-up", warmUpRounds, all);
      var measured = measure("round", rounds, all);
      var ours = measured.getOrDefault(platform.name(), List.of());
      var theirs = measured.getOrDefault(client.name(), List.of());
      double throughput = ratio("throughput", ours, theirs, round -> round.together().perSecond());
      double latency = ratio("p50 of one case alone", ours, theirs, round -> round.alone().p50());
      ratio("p99 of one case alone", ours, theirs, round -> round.alone().p99());
      ratio("p50 of all at once", ours, theirs, round -> round.together().p50());
      boolean good = throughput >= THROUGHPUT_GOAL && latency <= LATENCY_GOAL;
      System.out.printf(
          Locale.ROOT,
          "%d nodes: goals throughput >= %.1f, p50 <= %.1f: %s%n",
          nodes,
          THROUGHPUT_GOAL,
          LATENCY_GOAL,
          good ? "reached" : "MISSED");
      return good;
    }
  }

  private Map<String, List<Round>> measure(String what, int times, List<RoundTripSystem> systems)
      throws Exception {
    Map<String, List<Round>> measured = new LinkedHashMap<>();
    systems.forEach(system -> measured.put(system.name(), new ArrayList<>()));
    for (int round = 0; round < times; round++) {
      for (int i = 0; i < systems.size(); i++) {
        var system = systems.get((round + i) % systems.size());
        var done = new Round(RoundTrips.of(system, 1, trips), RoundTrips.of(system, cases, trips));
        measured.getOrDefault(system.name(), List.of()).add(done);
        System.out.printf(
            Locale.ROOT,
            "%-10s %-20s alone p50 %6.1f ms p99 %6.1f ms, %d at once %6.1f/s p50 %6.1f ms%n",
            what + " " + (round + 1),
            system.name(),
            done.alone().p50(),
            done.alone().p99(),
            cases,
            done.together().perSecond(),
            done.together().p50());
      }
    }
    return measured;
  }

  /** The median of the rounds' ratios, platform to client; they are compared within a round. */
  private static double ratio(
      String what, List<Round> ours, List<Round> theirs, ToDoubleFunction<Round> figure) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(theirs.get(i)));
    }
    double median = Medians.of(ratios);
    System.out.printf(
        Locale.ROOT,
        "%-22s platform %8.1f, client %8.1f, ratio %.2f (rounds from %.2f to %.2f)%n",
        what,
        Medians.of(ours.stream().map(figure::applyAsDouble).toList()),
        Medians.of(theirs.stream().map(figure::applyAsDouble).toList()),
        median,
        ratios.stream().min(Double::compare).orElse(Double.NaN),
        ratios.stream().max(Double::compare).orElse(Double.NaN));
    return median;
  }
}

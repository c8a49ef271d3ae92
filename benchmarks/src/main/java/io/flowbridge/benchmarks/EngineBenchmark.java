package io.flowbridge.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What the outbox costs the engine, and what the platform's settings gain over stock Camunda: cases
 * of one user task, started and completed. Every round gives each engine the same time, one after
 * the other in an order left to chance, so that a noisy moment of the machine meets all of them.
 * Many short rounds tell more than few long ones: what else the machine does changes within
 * seconds.
 */
final class EngineBenchmark {
  private final int rounds;
  private final int warmUpRounds;
  private final int seconds;
  private final int threads;
  private final Random chance;

  EngineBenchmark(Options options) {
    this.rounds = options.number("rounds", 60);
    this.warmUpRounds = options.number("warm-up", 15);
    this.seconds = options.number("seconds", 1);
    this.threads = options.number("threads", 2);
    this.chance = new Random(options.number("seed", 0));
  }

  boolean run() throws Exception {
    var engines = Engines.onNewServers();
    try (var outbox = engines.withOutbox();
        var relay = engines.withOutboxAndRelay();
        var plain = engines.withoutOutbox();
        var stock = engines.stock();
        var audit = engines.stockAudit()) {
      var all = List.of(outbox, relay, plain, stock, audit);
      all.forEach(EngineUnderTest::deploy);
      measure("warm-up", warmUpRounds, all);
      var throughput = measure("round", rounds, all);
      throughput.forEach(
          (name, figures) ->
              System.out.printf("%-13s median %6.1f cases/s%n", name, Medians.of(figures)));
      boolean cheap = ratio("outbox / no outbox", throughput, outbox, plain, 0.95);
      ratio("outbox+relay / no outbox", throughput, relay, plain, 0);
      boolean fast = ratio("outbox / stock", throughput, outbox, stock, 1.3);
      ratio("outbox+relay / stock", throughput, relay, stock, 0);
      ratio("outbox / stock, audit", throughput, outbox, audit, 0);
      return cheap && fast;
    }
  }

  private Map<String, List<Double>> measure(String what, int times, List<EngineUnderTest> engines)
      throws Exception {
    Map<String, List<Double>> throughput = new LinkedHashMap<>();
    engines.forEach(engine -> throughput.put(engine.name(), new ArrayList<>()));
    for (int round = 0; round < times; round++) {
      for (var engine : shuffled(engines)) {
        double measured = new OneTaskCases(engine.engine(), threads).perSecond(seconds);
        throughput.getOrDefault(engine.name(), List.of()).add(measured);
        engine.settle().run();
      }
      print(what + " " + (round + 1), throughput);
    }
    return throughput;
  }

  /** Who comes before an engine must not always be the same: it may leave work to the disk. */
  private List<EngineUnderTest> shuffled(List<EngineUnderTest> engines) {
    List<EngineUnderTest> turns = new ArrayList<>(engines);
    Collections.shuffle(turns, chance);
    return turns;
  }

  private static void print(String round, Map<String, List<Double>> throughput) {
    var line = new StringBuilder(String.format("%-10s", round));
    throughput.forEach(
        (name, figures) ->
            line.append(String.format("  %s %6.1f/s", name, figures.get(figures.size() - 1))));
    System.out.println(line);
  }

  /** The median of the rounds' ratios; two engines are compared within a round only. */
  private static boolean ratio(
      String what,
      Map<String, List<Double>> throughput,
      EngineUnderTest numerator,
      EngineUnderTest denominator,
      double goal) {
    var above = throughput.getOrDefault(numerator.name(), List.of());
    var below = throughput.getOrDefault(denominator.name(), List.of());
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < above.size(); i++) {
      ratios.add(above.get(i) / below.get(i));
    }
    double median = Medians.of(ratios);
    System.out.printf(
        "%-25s %.3f (rounds from %.3f to %.3f)%s%n",
        what,
        median,
        ratios.stream().min(Double::compare).orElse(Double.NaN),
        ratios.stream().max(Double::compare).orElse(Double.NaN),
        goal == 0 ? "" : ", goal " + goal + (median >= goal ? " reached" : " MISSED"));
    return median >= goal;
  }
}

package io.flowbridge.benchmarks;

/** Runs one measurement, most of them against a running platform, and prints its figures. */
public final class Benchmarks {
  private Benchmarks() {}

  /** See {@code benchmarks/README.md}. */
  public static void main(String[] arguments) throws Exception {
    var what = arguments.length == 0 ? "" : arguments[0];
    var options = Options.parse(arguments, Math.min(1, arguments.length));
    var platform = new Platform(options.number("port-base", 8080));
    boolean good =
        switch (what) {
          case "engine" -> new EngineBenchmark(options).run();
          case "latency" -> new LatencyBenchmark(platform, options).run();
          case "queries" -> new QueryBenchmark(platform, options).run();
          case "round-trips" -> new RoundTripBenchmark(options).run();
          case "search" -> new SearchBenchmark(options).run();
          case "rebuild" -> new RebuildBenchmark(options).run();
          case "overload" -> new OverloadBenchmark(options).run();
          case "convergence" -> new ConvergenceRun(options).run();
          case "faults" -> new FaultRun(platform, options).run();
          case "compare" -> new Truth(platform).compare();
          default ->
              throw new IllegalArgumentException(
                  "Expected engine, latency, queries, round-trips, search,"
                      + " rebuild, overload, convergence, faults or compare, but got '"
                      + what
                      + "'");
        };
    System.exit(good ? 0 : 1);
  }
}

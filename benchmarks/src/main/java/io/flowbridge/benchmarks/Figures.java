package io.flowbridge.benchmarks;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/** Durations in microseconds and how they are printed. */
final class Figures {
  private final Histogram histogram = new Histogram(3);

  synchronized void add(long nanos) {
    histogram.recordValue(Math.max(0, nanos / 1_000));
  }

  synchronized long count() {
    return histogram.getTotalCount();
  }

  synchronized double milliseconds(double percentile) {
    return histogram.getValueAtPercentile(percentile) / 1_000.0;
  }

  @Override
  public synchronized String toString() {
    return String.format(
        Locale.ROOT,
        "n=%d p50=%.1f ms p90=%.1f ms p99=%.1f ms max=%.1f ms",
        histogram.getTotalCount(),
        milliseconds(50),
        milliseconds(90),
        milliseconds(99),
        histogram.getMaxValue() / 1_000.0);
  }
}

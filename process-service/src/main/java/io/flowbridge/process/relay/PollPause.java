package io.flowbridge.process.relay;

import java.time.Duration;

/**
 * How long the leader waits before it looks for rows that other nodes wrote: shortly where it found
 * one just now, longer and longer where there is none. Its own node's commits wake it, so rows that
 * it was woken for say nothing about others.
 */
final class PollPause {

  private static final Duration SHORTEST = Duration.ofMillis(5);

  private final Duration longest;
  private Duration next;

  PollPause(Duration longest) {
    this.longest = longest;
    this.next = longest;
  }

  Duration after(int rows, boolean woken) {
    if (!woken) {
      Duration wanted = rows > 0 ? SHORTEST : next.multipliedBy(2);
      next = wanted.compareTo(longest) < 0 ? wanted : longest;
    }
    return next;
  }
}

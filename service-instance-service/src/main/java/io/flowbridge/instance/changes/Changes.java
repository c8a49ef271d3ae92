package io.flowbridge.instance.changes;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Ids of cases that changed, as the listener hears them. */
@Component
class Changes {

  /** Something may have been missed: everybody looks again. */
  private static final String ANY = "*";

  private final Sinks.Many<String> heard = Sinks.many().multicast().directBestEffort();

  /** Called by the listener's thread only. */
  void changed(String id) {
    heard.tryEmitNext(id);
  }

  void maybeMissedSome() {
    heard.tryEmitNext(ANY);
  }

  /** A signal for each change; changes that come faster than they are looked at are one. */
  Flux<String> of(String id) {
    return heard
        .asFlux()
        .filter(Predicate.<String>isEqual(id).or(ANY::equals))
        .onBackpressureLatest();
  }
}

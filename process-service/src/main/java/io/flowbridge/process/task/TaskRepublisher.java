package io.flowbridge.process.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.process.outbox.OutboxEntry;
import io.flowbridge.process.outbox.OutboxSignal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Marks tasks in the outbox although nothing changed. The relay does the rest: it takes the
 * versions and reads the states as after any commit, so whoever reads the topic converges as
 * always.
 */
@Component
class TaskRepublisher {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final OutboxSignal signal;

  TaskRepublisher(JdbcClient jdbc, ObjectMapper json, OutboxSignal signal) {
    this.jdbc = jdbc;
    this.json = json;
    this.signal = signal;
  }

  void publish(Collection<String> engineIds) {
    if (engineIds.isEmpty()) {
      return;
    }
    jdbc.sql("insert into fb_outbox (body) values (:body)").param("body", body(engineIds)).update();
    signal.wake();
  }

  private String body(Collection<String> engineIds) {
    OutboxEntry entry =
        new OutboxEntry(new TreeSet<>(engineIds), Set.of(), Set.of(), List.of(), List.of());
    try {
      return json.writeValueAsString(entry);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The outbox row could not be written", e);
    }
  }
}

package io.flowbridge.process.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.platform.CloudEvents;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.outbox.Fact;
import io.flowbridge.process.outbox.OutboxEntry;
import io.flowbridge.process.outbox.OutboxMessage;
import io.flowbridge.process.snapshot.InstanceSnapshot;
import io.flowbridge.process.snapshot.Snapshots;
import io.flowbridge.process.snapshot.TaskSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;

/** Writes rows and snapshots as the messages of {@code docs/events}. */
@Component
class MessageWriter {

  private final ObjectMapper json;
  private final Bundle bundle;

  MessageWriter(ObjectMapper json, Bundle bundle) {
    this.json = json;
    this.bundle = bundle;
  }

  OutboxEntry read(OutboxRow row) {
    try {
      return json.readValue(row.body(), OutboxEntry.class);
    } catch (JsonProcessingException e) {
      throw new UnpublishableException("The row is not an outbox entry", e);
    }
  }

  /** Requests to others. They go first, because somebody waits for them, and need no states. */
  List<Outgoing> requests(Batch batch) {
    List<Outgoing> messages = new ArrayList<>();
    for (Batch.Entry entry : batch.entries()) {
      for (OutboxMessage message : entry.content().messages()) {
        messages.add(message(message, entry.row().traceparent()));
      }
    }
    return messages;
  }

  /** States, then facts. */
  List<Outgoing> states(Batch batch, Snapshots snapshots) {
    List<Outgoing> messages = new ArrayList<>();
    snapshots.tasks().values().forEach(task -> messages.add(task(task)));
    for (String id : batch.request().tasks()) {
      if (snapshots.task(id) == null) {
        messages.add(goneTask(bundle.globalId(id)));
      }
    }
    snapshots.instances().values().forEach(instance -> messages.add(instance(instance)));
    for (Batch.Entry entry : batch.entries()) {
      List<Fact> facts = entry.content().facts();
      for (int i = 0; i < facts.size(); i++) {
        messages.add(fact(facts.get(i), entry.row(), i, snapshots));
      }
    }
    return messages;
  }

  Outgoing pulse(Instant publishedUpTo) {
    Map<String, Object> body =
        Map.of("bundle", bundle.name(), "publishedUpTo", publishedUpTo.toString());
    String key = "pulse:" + bundle.name();
    return new Outgoing(
        Destinations.TASKS, event("io.flowbridge.pulse", key, "pulse", key, body, null));
  }

  private Outgoing task(TaskSnapshot task) {
    return new Outgoing(
        Destinations.TASKS,
        event("io.flowbridge.task.snapshot", task.id(), "task-snapshot", task.id(), task, null));
  }

  /** The row was read after its commit: what is not there now was deleted with its history. */
  private Outgoing goneTask(String id) {
    return new Outgoing(
        Destinations.TASKS,
        CloudEvents.message(
            "io.flowbridge.task.snapshot",
            bundle.eventSource(),
            id,
            "task-snapshot",
            id,
            KafkaNull.INSTANCE));
  }

  private Outgoing instance(InstanceSnapshot instance) {
    String id = instance.id();
    return new Outgoing(
        Destinations.INSTANCES,
        event("io.flowbridge.instance.snapshot", id, "instance-snapshot", id, instance, null));
  }

  private Outgoing fact(Fact fact, OutboxRow row, int index, Snapshots snapshots) {
    HistoryFact body =
        HistoryFact.of(
            fact,
            row.id(),
            index,
            bundle,
            snapshots.serviceInstanceIds().get(fact.rootInstanceId()));
    return new Outgoing(
        Destinations.HISTORY,
        event(
            "io.flowbridge.history.fact",
            body.id(),
            "history-fact",
            body.processInstanceId(),
            body,
            row.traceparent()));
  }

  private Outgoing message(OutboxMessage message, @Nullable String traceparent) {
    return new Outgoing(
        message.destination(),
        event(
            message.type(),
            message.subject(),
            message.schema(),
            message.key(),
            message.payload(),
            traceparent));
  }

  private Message<byte[]> event(
      String type,
      String subject,
      String schema,
      String key,
      Object body,
      @Nullable String traceparent) {
    Message<byte[]> message =
        CloudEvents.message(type, bundle.eventSource(), subject, schema, key, bytes(body));
    return traceparent == null
        ? message
        : MessageBuilder.fromMessage(message).setHeader("traceparent", traceparent).build();
  }

  private byte[] bytes(Object body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UnpublishableException("The message cannot be written as JSON", e);
    }
  }
}

package io.flowbridge.process.failure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.engine.EngineCommands;
import io.flowbridge.process.outbox.Fact;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Outbox;
import io.flowbridge.process.outbox.OutboxMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends a dead letter again, to where it came from, in one transaction with the note of it. */
@Component
class DeadLetterReplay {

  static final String DEAD_LETTER_REPLAYED = "DEAD_LETTER_REPLAYED";

  private static final String ANSWERS = "flowbridge.integration.answers";
  private static final String MESSAGES = "flowbridge.integration.messages.";

  private final Bundle bundle;
  private final EngineCommands engine;
  private final Outbox outbox;
  private final DeadLetterStore letters;
  private final ObjectMapper json;

  DeadLetterReplay(
      Bundle bundle,
      EngineCommands engine,
      Outbox outbox,
      DeadLetterStore letters,
      ObjectMapper json) {
    this.bundle = bundle;
    this.engine = engine;
    this.outbox = outbox;
    this.letters = letters;
    this.json = json;
  }

  DeadLetter replay(String id, @Nullable Map<String, @Nullable Object> body, Audit audit) {
    long number = number(id);
    engine.run(
        audit.viewer().name(),
        () -> {
          var letter = letters.lock(number).orElseThrow(() -> none(id));
          if (letter.replayedBy() != null) {
            throw new FlowbridgeException(
                DEAD_LETTER_REPLAYED,
                "Expected to replay dead letter '%s', but %s did already"
                    .formatted(id, letter.replayedBy()));
          }
          send(id, letter, body == null ? tree(id, letter) : edited(body));
          letters.replayed(number, audit);
          tell(letter, id, body != null, audit);
          return number;
        });
    return letters.find(number).orElseThrow(() -> none(id));
  }

  private void send(String id, DeadLetterRow.Stored letter, ObjectNode body) {
    String schema = schema(letter);
    String key = letter.key() == null ? id : letter.key();
    outbox.message(
        new OutboxMessage(
            letter.topic(),
            key,
            "io.flowbridge." + schema.replace('-', '.'),
            schema.equals("integration-request") ? body.path("correlationId").asText(key) : key,
            schema,
            body));
  }

  private static String schema(DeadLetterRow.Stored letter) {
    if (isMessage(letter)) {
      return "integration-message";
    }
    return letter.topic().equals(ANSWERS) ? "integration-answer" : "integration-request";
  }

  private static boolean isMessage(DeadLetterRow.Stored letter) {
    return letter.topic().startsWith(MESSAGES);
  }

  /**
   * The key of answers, and of requests in order, is the process instance; of messages anything.
   */
  private void tell(DeadLetterRow.Stored letter, String id, boolean edited, Audit audit) {
    String key = letter.key();
    if (key != null && !isMessage(letter)) {
      bundle
          .engineId(key)
          .ifPresent(
              instance ->
                  outbox.fact(
                      audit.sign(
                          Fact.of(FactType.DEAD_LETTER_REPLAYED, instance, Instant.now())
                              .with("deadLetter", id)
                              .with("topic", letter.topic())
                              .with("edited", edited))));
    }
  }

  private ObjectNode edited(Map<String, @Nullable Object> body) {
    ObjectNode tree = json.valueToTree(body);
    ContractCheck.refuseRedacted(tree);
    return tree;
  }

  private ObjectNode tree(String id, DeadLetterRow.Stored letter) {
    try {
      JsonNode tree = json.readTree(letter.body());
      if (tree instanceof ObjectNode object) {
        return object;
      }
    } catch (IOException e) {
      // said below
    }
    throw FlowbridgeException.badInput(
        "Expected dead letter '%s' to be a JSON object, but it is none: give its body"
            .formatted(id));
  }

  private long number(String id) {
    try {
      return Long.parseLong(bundle.requireEngineId(id, "dead letter"));
    } catch (NumberFormatException e) {
      throw none(id);
    }
  }

  private static FlowbridgeException none(String id) {
    return FlowbridgeException.notFound(
        "Expected a dead letter '%s', but there is none".formatted(id));
  }
}

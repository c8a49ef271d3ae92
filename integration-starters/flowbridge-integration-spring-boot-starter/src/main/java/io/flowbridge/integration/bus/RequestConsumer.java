package io.flowbridge.integration.bus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.Artifact;
import io.flowbridge.integration.bus.RequestReader.MalformedRequest;
import io.flowbridge.integration.handling.IntegrationRequest;
import io.flowbridge.integration.handling.RequestHandling;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Consumes the requests of one type. When it returns, the request has been answered, is a dead
 * letter, or is not ours.
 */
public final class RequestConsumer implements Consumer<Message<byte[]>> {

  private static final Logger log = LoggerFactory.getLogger(RequestConsumer.class);
  private static final int LONGEST_MESSAGE = 1000;
  private static final List<String> RECEIVED_TOPIC =
      List.of("kafka_receivedTopic", "amqp_receivedExchange");

  private final String type;
  private final Artifact artifact;
  private final RequestHandling handling;
  private final BusPublisher publisher;
  private final Observations observations;
  private final ObjectMapper json;
  private final RequestReader reader;
  private final ProgressPublisher progress;

  public RequestConsumer(
      String type,
      Artifact artifact,
      RequestHandling handling,
      BusPublisher publisher,
      Observations observations,
      ObjectMapper json,
      Validator validator) {
    this.type = type;
    this.artifact = artifact;
    this.handling = handling;
    this.publisher = publisher;
    this.observations = observations;
    this.json = json;
    this.reader = new RequestReader(json, validator);
    this.progress = new ProgressPublisher(artifact, publisher, json);
  }

  @Override
  public void accept(Message<byte[]> message) {
    try {
      var request = reader.read(type, body(message));
      if (artifact.serves(request.environment())) {
        serve(request, message);
      }
    } catch (MalformedRequest e) {
      bury(message, e);
    }
  }

  /** A binder may hand over something of its own where there is no body, whatever the type says. */
  private static byte[] body(Message<?> message) throws MalformedRequest {
    if (message.getPayload() instanceof byte[] body) {
      return body;
    }
    throw new MalformedRequest("Expected a request, but there is no body");
  }

  private void serve(IntegrationRequest request, Message<byte[]> message) {
    MDC.put("correlationId", request.correlationId());
    try {
      var traceparent = message.getHeaders().get("traceparent");
      var outcome =
          observations.observe(
              request, message, () -> handling.handle(request, progress.of(request, traceparent)));
      var answer = IntegrationAnswer.of(request, outcome, artifact.name());
      var event =
          new CloudEvent(
                  "io.flowbridge.integration.answer",
                  "/artifacts/" + artifact.name(),
                  request.processInstanceId(),
                  "integration-answer",
                  answer)
              .toMessage(json)
              .setHeader("traceparent", traceparent)
              .build();
      publisher.publish(BusBindings.ANSWERS, event);
      log.debug("Answered {} with {}", request.correlationId(), outcome.label());
    } finally {
      MDC.remove("correlationId");
    }
  }

  /** Of which environment it was, where the binder says it. */
  private String topic(Message<?> message) {
    for (var header : RECEIVED_TOPIC) {
      if (message.getHeaders().get(header) instanceof String topic && !topic.isEmpty()) {
        return topic;
      }
    }
    return BusBindings.topic(type);
  }

  private void bury(Message<byte[]> message, MalformedRequest reason) {
    log.warn("A message on {} is no request: {}", BusBindings.topic(type), reason.getMessage());
    var text = String.valueOf(reason.getMessage());
    publisher.publish(
        BusBindings.deadLetters(type),
        MessageBuilder.fromMessage(message)
            .setHeader("x-error-code", "MALFORMED_REQUEST")
            .setHeader(
                "x-error-message", text.substring(0, Math.min(LONGEST_MESSAGE, text.length())))
            .setHeader("x-original-topic", topic(message))
            .build());
  }
}
